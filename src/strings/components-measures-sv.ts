/** Made-up measures and area days, and the states that they are in. */
export const componentsMeasuresSv = {
	measure: {
		title: 'Ny belysning i trapphusen',
		summary: 'Vi byter lampor i alla trapphus, så att det är ljust också på natten.',
		locks: 'Nya lås i portarna',
		walk: 'En vandring i skymningen tillsammans med dem som bor på gården',
		owner: 'Förvaltare',
		followUp: 'Vi frågar i nästa enkät hur trygg du känner dig i trapphuset.',
	},
	dates: {
		planned: 'Planerad',
		plannedOpen: 'Planerad i alla områden, utan dag',
		ongoing: 'Pågår',
		done: 'Klar',
	},
	list: {
		all: 'Alla lägen, med märken',
		empty: 'Tom',
	},
	groupSummary: 'Flera, en och ingen som pågår',
	timeline: 'Två år',
	areaDay: {
		title: 'Höstdag på gården',
		longTitle: 'Vårstädning med korvgrillning, loppis och musik från grannskapet',
		summary: 'Vi bjuder på fika och går en runda tillsammans.',
		place: 'Torget vid lekplatsen',
		accessibility: 'Inga trappor. Toalett och sittplatser finns.',
	},
	areaDayTime: {
		one: 'Samma dag',
		several: 'Flera dagar',
	},
	areaDayList: {
		planned: 'Planerad',
		cancelled: 'Inställd',
		held: 'Har varit',
		empty: 'Ingen',
	},
	areaDayFacts: {
		planned: 'Planerad',
		cancelled: 'Inställd',
		held: 'Har varit',
	},
	calendar: {
		once: 'En dag',
		subscribe: 'Alla dagar, med adress att prenumerera på',
	},
};
