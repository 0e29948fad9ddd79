/** Figures from before the survey. */
interface Older {
	points: Point[];
	instrument: string;
}

const figure = {
	of: 'av 100',
	safe: (name: string) => `hyresgäster som svarade kände sig trygga. Det gäller området ${name}.`,
	/** Read aloud in place of the picture. */
	picture: (low: number, high: number) =>
		`Ett hus i skymning med hundra fönster. Det lyser i ${String(low)} av dem${high > low ? `, och till hälften i ${String(high - low)}` : ''}.`,
	closedPicture: 'Ett hus med stängda fönsterluckor.',
	satisfied: (name: string) =>
		`hyresgäster som svarade och har en åsikt är mycket eller ganska nöjda med tryggheten. Det gäller området ${name}.`,
	half: 'Därför lyser några av fönstren bara till hälften.',
	hidden: 'Vi visar ingen siffra för området.',
	watched: 'Vi följer det här området extra noga',
	allQuestions: 'Alla frågor och svar',
	unknown: 'Vi har ingen siffra att visa för området än.',
	shutters: 'Därför är luckorna stängda.',
	/** What is told of them, and whence they are. */
	older: ({ points, instrument }: Older) => ({
		told: [
			...(points.length > 1 ? [history.trendSentence(points)] : []),
			...(points.at(-1)?.year === undefined ? [history.yearsUnknown] : []),
		],
		whence: `${instrument}: vi vet inte hur många som svarade`,
	}),
};

interface Point {
	share: number;
	label: string;
	year?: number | undefined;
}

const LIST = new Intl.ListFormat('sv');
const SEASON = /^(våren|sommaren|hösten|vintern)/;
const pointInWords = ({ share, label, year }: Point) =>
	`${String(share)} procent ${year === undefined || SEASON.test(label) ? label : `i ${label}`}`;

const history = {
	feltSafe: 'hyresgäster som svarade kände sig trygga där de bor.',
	dated: (label: string) => `Siffran är för ${label}. Vi vet inte hur många som svarade.`,
	undated: 'Vi vet inte vilket år siffran gäller eller hur många som svarade.',
	whyNoInterval:
		'Vi vet inte hur många som svarade. Därför går det inte att säga hur säkra siffrorna är.',
	caption: (instrument: string, area: string) =>
		`Andel som kände sig trygga, ${area}. ${instrument}.`,
	company: 'hela företaget',
	time: 'När',
	share: 'Andel',
	shortPercent: (share: number) => `${String(share)} %`,
	table: 'Siffrorna i en tabell',
	source: (source: string) => `Källa: ${source}`,
	goal: (share: number, year: number) => `Mål för ${String(year)}: minst ${String(share)} procent.`,
	shortGoal: (share: number, year: number) => `mål ${String(year)}: ${String(share)} %`,
	withoutYear: ['senast redovisat,', 'utan årtal'],
	/** Read aloud in place of the picture: the sentence and the table say the same. */
	picture: 'Diagram över siffrorna. De står också i tabellen.',
	/** Every figure in one sentence: a year is read after "i", a season or another label stands as it is. */
	trendSentence: (points: Point[]) =>
		`Så många kände sig trygga: ${LIST.format(points.map(pointInWords))}.`,
	yearsUnknown: 'Vi vet inte vilka år.',
};

const results = {
	title: 'Resultat',
	description:
		'Hur trygga hyresgästerna känner sig: siffrorna som är kända, och resultatet av enkäten.',
	lead: 'Här samlar vi siffrorna om hur trygga hyresgästerna känner sig.',
	company: 'Hela företaget',
	noCompany: 'Vi har ingen siffra för hela företaget än.',
	districts: 'Områden',
	noDistricts: 'Vi har ingen siffra för något område än.',
	survey: 'Trygghetsenkäten',
	noResults: 'Det finns inget resultat av trygghetsenkäten än.',
	open: (lastDay: string) =>
		`Enkäten är öppen till och med ${lastDay}. Resultatet kommer här när den har stängt och svaren är räknade.`,
	upcoming: (day: string) =>
		`Enkäten öppnar ${day}. Resultatet kommer här när den har stängt och svaren är räknade.`,
	closed: 'Enkäten är stängd. Resultatet kommer här när svaren är räknade.',
	toSurvey: 'Till enkäten',
	surveyOf: (year: string) => `Resultat ${year}: fråga för fråga och område för område`,
	method: 'Så gör vi undersökningen',
};

/** What tenants wrote about in their own words. */
const themes = {
	title: 'Med egna ord',
	lead: 'Många skrev också med egna ord. Någon hos oss har läst allt och räknat vad det handlar om. Det som färre än fem skrev om står inte här, och vi visar aldrig vad någon har skrivit.',
	caption: 'Vad texterna handlar om. En text kan räknas flera gånger.',
	theme: 'Vad',
	count: 'Antal texter',
};

export const figuresSv = { figure, history, results, themes };
