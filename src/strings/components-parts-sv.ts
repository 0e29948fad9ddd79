/** The site's own parts on the page that shows them, by their place on it. */
const groups = {
	husen: 'Husen',
	trygghet: 'Trygghet i ett område',
	utveckling: 'Utveckling över tid',
	svar: 'Svaren, fråga för fråga',
	'omrade-for-omrade': 'Svaren, område för område',
	foljer: 'Från svar till åtgärd',
	atgarder: 'Åtgärder',
	omradesdagar: 'Områdesdagar',
	omraden: 'Områden',
	kontakter: 'Kontakter',
	artiklar: 'Artiklar och märken',
	undersokningen: 'Enkäten',
	metod: 'Så görs undersökningen',
	tillgangligheten: 'Tillgänglighetsredogörelsen',
	sprak: 'Andra språk',
	annanstans: 'Det som visas på andra sidor',
};

/** What each part is, by its file in `src/components`. */
const parts = {
	Facade: 'Huset med hundra fönster',
	ClosedHouse: 'Huset med stängda luckor',
	ThanksHouse: 'Huset som tackar',
	HouseFigure: 'Siffran vid huset',

	DistrictSafety: 'Huset och vad siffran betyder',
	DistrictInShort: 'Området i korthet',

	Trend: 'Äldre siffror som linje',
	'results/SurveyTrend': 'Enkätens siffror som linje',
	CompanyTrend: 'Hela företagets utveckling',
	HistoryTable: 'Äldre siffror i tabell',
	'results/SurveyTable': 'Enkätens siffror i tabell',
	SurveyState: 'När resultatet kommer',

	'results/QuestionFigures': 'En fråga',
	'results/AnswerTable': 'Tabell över svaren',

	'results/HeadlineDistricts': 'Huvudfrågan i områdena',
	'results/DistrictReading': 'Hur många områden som skiljer sig',
	'results/DistrictFigures': 'Tabell över områdena',

	'results/WatchedList': 'Områden som följs',
	'results/WatchedDistrict': 'Ett område som följs',
	'results/Wishes': 'Du sa – vi gjorde',
	'results/BeforeAfter': 'Före och efter en åtgärd',

	MeasureStatus: 'Hur långt en åtgärd har kommit',
	MeasureDate: 'När en åtgärd görs',
	MeasureList: 'Lista över åtgärder',
	MeasureFacts: 'Fakta om en åtgärd',
	GroupSummary: 'Det som pågår i varje grupp',
	MeasureTimeline: 'Tidslinje',

	AreaDayTime: 'Tiden för en områdesdag',
	AreaDayList: 'Lista över områdesdagar',
	AreaDayFacts: 'Fakta om en områdesdag',
	CalendarLink: 'Länk till kalendern',

	DistrictLinks: 'Lista över områden',
	DistrictNames: 'Områden i fakta',
	Together: 'Samarbete och områdesvärdar',

	PhoneNumber: 'Ett telefonnummer',
	OwnContacts: 'Så når du företaget',

	ArticleList: 'Lista över artiklar',
	ArticleSources: 'Varifrån uppgifterna kommer',
	Time: 'En dag',
	PreviewNotes: 'Märken i förhandsvisningen, med förklaring',
	PreviewBadges: 'Märken i förhandsvisningen, i en lista',

	SurveyStrip: 'Enkäten är öppen',
	StoredData: 'Allt som sparas',

	'method/SurveyMethod': 'En undersökning med resultat',
	'method/ComingSurvey': 'En undersökning utan resultat',
	'method/LeftOut': 'Områden som inte räknas med',
	'method/LettersTable': 'Brev och svar i områdena',
	'method/AskedQuestions': 'Frågorna ord för ord',
	'method/Parts': 'Rubriker med stycken',
	'method/Sources': 'Källor till metoden',
	'method/DataLinks': 'Öppna data',

	'accessibility/StatementFeedback': 'Så säger du till',
	'accessibility/StatementSupervision': 'Så anmäler du',
	'accessibility/StatementList': 'Brister och undantag',
	'accessibility/StatementTesting': 'Så är webbplatsen testad',
	'accessibility/StatementDates': 'Datum',
	'accessibility/Missing': 'En uppgift som saknas',

	LanguageLinks: 'Byt språk',
	'reader/SafetyInShort': 'Trygghet i korthet',
	'reader/ResultsInShort': 'Resultat i korthet',
	'reader/AreaDaysInShort': 'Områdesdagar i korthet',
	'reader/MeasuresInShort': 'Åtgärder i korthet',
	'reader/DistrictsInShort': 'Områden i korthet',
	'reader/SurveyOpen': 'Enkäten är öppen, på ett annat språk',
};

/** What cannot be shown beside other parts, and why. */
const elsewhere = {
	lead: 'Det här går inte att visa bredvid annat. Här står varför, och var det finns.',
	seen: 'Finns på:',
	why: {
		EventData: 'Syns inte. Den berättar för sökmotorer om en dag, och här är alla dagar påhittade.',
		FindArea: 'Söker i listan över områden medan du skriver. Det kräver ett skript på sidan.',
		PaperKeys: 'Syns inte. Den låter den som för in svar från papper välja med tangenterna.',
		SearchForm: 'Söker i alla sidor. Det som behövs för att söka hämtas bara på söksidan.',
		StartHead: 'Har startsidans huvudrubrik, och en sida får bara ha en.',
		SurveyScript: 'Syns inte. Den gör att enkäten visar en fråga i taget.',
		TextPage: 'Har sidans huvudrubrik, och en sida får bara ha en.',
	},
};

export const componentPartsSv = { groups, parts, elsewhere };

export type PartName = keyof typeof parts;
export type GroupId = keyof typeof groups;
export type ElsewhereName = keyof typeof elsewhere.why;
