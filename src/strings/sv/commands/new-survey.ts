/** What `npm run ny -- survey` says. */
export const newSurveySv = {
	alias: 'enkät',
	description: 'Nästa års enkät, gjord av den förra: nytt id, nya datum och titlar, utan lås.',
	id: 'Enkätens id, oftast året. Annars blir det året efter den förra.',
	noSurvey: 'Det finns ingen riktig enkät att utgå från.',
	noId: (last: string) => `Den förra enkäten heter "${last}". Säg vad nästa ska heta med --id.`,
	written: (file: string, from: string) => `${file} är skriven, av enkäten ${from}.`,
	compared:
		'De här frågorna jämförs med förra året. Ändras frågan, ett svar eller ordningen på svenska bryts jämförelsen:',
	next: 'Gör så här nu:',
	steps: [
		'Rätta datumen. De är samma veckodagar som förra gången. Skriv vem som har bestämt dem (datesSource) och dagen (datesChecked).',
		'Skriv in beslutet om gallring (disposal). Utan det går det inte att göra riktiga koder.',
		'Läs alla texter. Säger någon av dem fortfarande förra året? Skriv vem som har läst dem och när, språk för språk (reviewed). Förra årets granskning följer inte med.',
		'Skriv npm run kontrollera. Då ser du om något behöver rättas.',
	],
};
