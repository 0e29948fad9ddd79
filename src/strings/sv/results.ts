const NUMBER = new Intl.NumberFormat('sv');
const LIST = new Intl.ListFormat('sv');

interface TrendPoint {
	year: string;
	share?: number | undefined;
	low?: number | undefined;
	high?: number | undefined;
}

function pointInWords({ year, share, low, high }: TrendPoint): string {
	if (share === undefined) return `${year} visas inte`;
	const likely =
		low === undefined || high === undefined || low === high
			? ''
			: ` (${String(low)}–${String(high)})`;
	return `${year} ${String(share)} %${likely}`;
}

/** One survey's page of results. */
export const resultsSv = {
	title: (year: string) => `Resultat ${year}`,
	description: (year: string) =>
		`Vad hyresgästerna svarade i trygghetsenkäten ${year}: hela företaget och varje område, fråga för fråga.`,
	lead: (year: string) =>
		`Så svarade hyresgästerna i trygghetsenkäten ${year}. Först hela företaget, sedan varje område.`,
	corrected: 'Resultatet har rättats',
	howSure:
		'Ingen siffra här är exakt, för alla har inte svarat. Därför står det också mellan vilka tal den troligen ligger.',
	method: 'Så gör vi undersökningen',
	questions: 'Hitta en fråga',
	whoAnswered: 'Vilka som svarade',
	/** After how many did. */
	answers: 'svar.',
	notWeighted:
		'Siffrorna är inte vägda efter ålder eller kön. En kod går till ett hem, men svaret är en persons.',
	limits: 'Det siffrorna inte kan säga',
	byDistrict: 'Brev och svar, område för område',
	data: 'Siffrorna som öppna data',
	dataHelp: 'Du får använda siffrorna till vad du vill (CC0).',
	csv: 'Tabell (CSV)',
	json: 'JSON',
	dictionary: 'Vad kolumnerna betyder (JSON)',
	/** `2026.1`: as it was before it was corrected. */
	earlierEdition: (edition: string) => `Tidigare utgåva, före rättelsen: ${edition} (CSV)`,

	answer: 'Svar',
	share: 'Andel',
	companyCaption: (answered: number | undefined, isOfOpinion: boolean) =>
		`Hela företaget${answered === undefined ? '' : `, omkring ${NUMBER.format(answered)} svar${isOfOpinion ? ' med en åsikt' : ''}`}`,
	noOpinionCaption: 'Utan åsikt, av alla som svarade på frågan',
	percent: (share: number) => `${String(share)} %`,
	between: (low: number, high: number) => `${String(low)}–${String(high)}`,
	/** In place of a figure, and read aloud as it stands. */
	withheld: { 'few-answers': 'för få svar', few: 'visas inte' },
	reasons: (fewest: number, isOfOpinion: boolean) =>
		`”För få svar”: färre än ${String(fewest)} svarade${isOfOpinion ? ' och har en åsikt' : ''}. ”Visas inte”: siffran skulle kunna avslöja vad någon enskild har svarat.`,

	main: (share: number, label: string) =>
		`Ungefär ${String(share)} av 100 i hela företaget svarar ”${label}”, av dem som har en åsikt.`,
	mostCommon: (share: number, labels: string[]) =>
		`${labels.length > 1 ? 'De vanligaste svaren' : 'Det vanligaste svaret'} i hela företaget är ${chosenBy(share, labels)}`,
	mostCommonShown: (share: number, labels: string[]) =>
		`Av de svar som visas är ${chosenBy(share, labels, ' vanligast i hela företaget')} Ett svar som inte visas kan vara vanligare.`,
	background:
		'Så ser det ut bland dem som svarade. Det visas bara för hela företaget, aldrig för ett område.',

	districts: 'Område för område',
	district: 'Område',
	districtCaption: 'Områdena i bokstavsordning',
	satisfied: 'Nöjda',
	headlineCaption: (year: string) =>
		`Andel av dem med en åsikt som är nöjda med tryggheten ${year}, områdena i bokstavsordning`,
	choiceCaption: (label: string) => `”${label}”, område för område`,
	together: (years: string[]) => `${LIST.format(years)} tillsammans`,
	strip:
		'Strecket visar var områdets siffra troligen ligger: ju färre svar, desto längre streck. Den lodräta linjen är hela företaget.',
	positions: (shown: number, higher: number, lower: number) => {
		if (shown === 0) return 'Inget område har en siffra som får visas.';
		if (higher + lower === 0)
			return 'Inget område skiljer sig säkert från hela företaget. Skillnaderna kan bero på slumpen.';
		const parts = [
			...(higher > 0 ? [`${areas(higher)} högre`] : []),
			...(lower > 0 ? [`${areas(lower)} lägre`] : []),
		];
		return `${LIST.format(parts)} än hela företaget. För de andra kan skillnaden bero på slumpen.`;
	},

	trend: 'Trygghetsenkäten',
	/** Read aloud in place of the line of the surveys: not every page has their table, too. */
	trendPicture: (points: TrendPoint[]) =>
		`Trygghetsenkätens siffror: ${LIST.format(points.map(pointInWords))}.`,
	trendCaption:
		'Andel av dem med en åsikt som är nöjda med tryggheten, hela företaget. Trygghetsenkäten.',
	year: 'År',
	likely: 'Troligen mellan',
};

const areas = (count: number) => `${String(count)} ${count === 1 ? 'område' : 'områden'} ligger`;

const chosenBy = (share: number, labels: string[], where = '') =>
	`${LIST.format(labels.map((label) => `”${label}”`))}${where}: ungefär ${String(share)} av 100 väljer ${labels.length > 1 ? 'vart och ett' : 'det'}.`;
