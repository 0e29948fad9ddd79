/** States of districts, contacts, articles and what stands around them. */
export const componentsFactsSv = {
	district: {
		introduction: 'Ett område med hus från olika tider.',
		nickname: 'Höjden',
		street: 'Exempelgatan',
		partner: 'Hyresgästföreningen',
		otherPartner: 'Kommunen',
		hosts: 'Områdesvärdarna är ute på gårdarna måndag till fredag.',
	},
	links: {
		filled: 'Med områden, varav ett är ett utkast',
		empty: 'Tom',
	},
	names: {
		some: 'Några områden',
		all: 'Alla områden',
	},
	together: {
		both: 'Samarbete och områdesvärdar',
		cooperation: 'Bara samarbete',
		hosts: 'Bara områdesvärdar',
	},
	phone: {
		hours: 'Med tider',
		noHours: 'Utan tider',
		missing: 'Numret saknas',
		name: 'Störningsjouren',
	},
	contacts: {
		known: 'Alla uppgifter finns',
		missing: 'Uppgifterna saknas',
	},
	article: {
		empty: 'Tom',
		filled: 'Två artiklar, varav en är ett utkast',
		title: 'Så arbetar vi med belysning',
		otherTitle: 'Grannar som ses',
		summary: 'Ljus i trapphus och på gårdar gör att fler vågar gå ut.',
		sources: 'Två källor',
		source: 'En påhittad årsredovisning',
		otherSource: 'Ett samtal med en förvaltare',
	},
	time: {
		swedish: 'På svenska',
		arabic: 'På arabiska',
	},
	badges: 'Alla märken',
	survey: {
		open: 'Medan enkäten är öppen',
		stored: 'Alltid samma',
	},
};
