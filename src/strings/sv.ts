const navigation = {
	districts: 'Områden',
	measures: 'Åtgärder',
	areaDays: 'Områdesdagar',
	articles: 'Trygghetsarbete',
	results: 'Resultat',
	survey: 'Enkäten',
	contact: 'Kontakt',
	accessibility: 'Tillgänglighet',
	privacy: 'Så hanterar vi uppgifter om dig',
};

const notFound = {
	title: 'Sidan finns inte',
	lead: 'Adressen kan vara felskriven, eller så är sidan borttagen.',
	start: 'Till startsidan',
	districts: 'Hitta ditt område',
};

const start = {
	district: 'Hitta ditt område',
	trend: 'Så har det gått',
	survey: 'Enkäten är öppen',
	surveyUntil: (lastDay: string) =>
		`Du kan svara till och med ${lastDay}. Det tar ungefär fem minuter.`,
	surveyWay: 'Svara på enkäten',
	nextAreaDay: 'Nästa områdesdag',
	allAreaDays: 'Alla områdesdagar',
	measures: 'Det här görs',
	ongoing: (count: number) => {
		if (count === 0) return 'Inget pågår just nu.';
		return `${String(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'} pågår just nu.`;
	},
	allMeasures: 'Alla åtgärder',
};

const district = {
	lead: 'Välj området där du bor. Där ser du vad som görs, när det är områdesdag och hur trygga de som bor där känner sig.',
	description:
		'Alla bostadsområden: vad som görs, när det är områdesdag och hur trygga de som bor där känner sig.',
	empty: 'Det finns inga områden att visa än.',
	confirmed: 'Områden vi vet mest om',
	unconfirmed: 'Fler områden',
	unconfirmedHelp:
		'Helsingborgshem ägde bostäder här 2011. Om det stämmer i dag är inte bekräftat. I ditt hyreskontrakt står vem som är din hyresvärd.',
	alsoKnownAs: (names: string) => `Kallas också ${names}.`,
	safety: 'Så trygga är de som bor här',
	now: 'Det här görs',
	noMeasures: 'Ingen åtgärd är inlagd för området än.',
	areaDays: 'Områdesdagar',
	noAreaDays: 'Ingen områdesdag är bestämd här just nu.',
	pastAreaDays: 'Områdesdagar som har varit',
	figures: 'Siffrorna',
	together: 'Tillsammans',
	cooperation: 'Vi samarbetar med',
	hosts: 'Områdesvärdar',
	about: 'Om området',
};

const measure = {
	lead: 'Det här planeras, pågår och är klart, i tre grupper.',
	description: 'Vad som görs för tryggheten: vad som planeras, vad som pågår och vad som är klart.',
	empty: 'Ingen åtgärd är inlagd i den här gruppen än.',
	group: {
		'physical-environment': 'Fysisk miljö',
		'management-and-control': 'God förvaltning och kontroll',
		'social-resilience': 'Framtidstro och gemenskap',
	},
	status: { planned: 'Planerad', ongoing: 'Pågår', done: 'Klar' },
	facts: 'Läget nu',
	about: 'Mer om åtgärden',
	statusTerm: 'Status',
	groupTerm: 'Grupp',
	start: { planned: 'Börjar', ongoing: 'Började', done: 'Började' },
	done: { planned: 'Ska vara klar', ongoing: 'Ska vara klar', done: 'Blev klar' },
	noDate: 'Inte bestämt än',
	where: 'Var',
	everywhere: 'Alla områden',
	owner: 'Ansvarar',
	answersTo: 'Frågor i enkäten som den hör ihop med',
	followUp: 'Så följer vi upp',
	noFollowUp: 'Inte bestämt än',
};

const areaDay = {
	lead: 'På en områdesdag träffas de som bor i ett område. Alla som bor där är välkomna.',
	description: 'När och var det är områdesdag: tid, plats, tillgänglighet och vad som händer.',
	upcoming: 'Kommande',
	noUpcoming: 'Ingen områdesdag är bestämd just nu.',
	past: 'Har varit',
	noPast: 'Ingen områdesdag har varit än.',
	when: (day: string, from: string, to: string) => `${day} klockan ${from}–${to}`,
	acrossDays: (day: string, from: string, lastDay: string, to: string) =>
		`${day} klockan ${from} till ${lastDay} klockan ${to}`,
	cancelled: 'Dagen är inställd. Den blir inte av den här gången.',
	hasBeen: 'Dagen har varit.',
	facts: 'Tid och plats',
	about: 'Om dagen',
	time: 'När',
	place: 'Plats',
	district: 'Område',
	accessibility: 'Tillgänglighet',
};

const article = {
	lead: 'Lås och lampor, städning, fritid och grannar: så arbetar vi för att du ska vara trygg där du bor.',
	description: 'Så arbetar vi för att du ska vara trygg där du bor.',
	empty: 'Det finns inget att läsa här än.',
	sources: 'Varifrån uppgifterna kommer',
	checked: 'Uppgifterna kontrollerades senast',
	measures: 'Det här görs just nu',
	noMeasures: 'Ingen åtgärd i gruppen pågår just nu.',
};

export const sv = {
	navigation,
	notFound,
	start,
	district,
	measure,
	areaDay,
	article,
};
