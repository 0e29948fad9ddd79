/** What `npm run ny` says. */
export const newPageSv = {
	name: 'npm run ny --',
	description: 'Gör en ny sida. Kommandot frågar efter det som behövs och skriver en fil.',
	kind: '<sort>',
	flags: '[flaggor]',
	kinds: {
		measure: { alias: 'åtgärd', description: 'En åtgärd: något som görs för tryggheten.' },
		'area-day': { alias: 'områdesdag', description: 'En områdesdag.' },
		district: { alias: 'område', description: 'Ett bostadsområde.' },
		article: { alias: 'artikel', description: 'En artikel om trygghetsarbetet.' },
	},
	titles: {
		'Usage:': 'Så skriver du:',
		'Options:': 'Flaggor:',
		'Commands:': 'Sorter:',
	} as Record<string, string>,
	values: {
		text: '<text>',
		list: '<text...>',
		day: '<dag>',
		time: '<tid>',
		word: '<ord>',
		number: '<tal>',
		answer: '<ja|nej>',
		district: '<område>',
		districts: '<område...>',
	},
	help: 'Visar den här hjälpen.',
	id: 'Filens namn utan .mdx. Annars görs det av rubriken, namnet eller området.',
	example: 'Sidan är påhittad och visar bara hur det kan se ut.',
	noDraft: 'Visar sidan genast. Annars blir den ett utkast, som bara syns i förhandsvisningen.',
	oneOf: (words: string[]) => `Ett av: ${words.join(', ')}.`,
	afterHelp:
		'Utelämnar du en flagga som behövs får du en fråga i stället. Sätt citattecken runt text med mellanslag.',

	yes: ['ja', 'j', 'true'],
	no: ['nej', 'n', 'false'],
	districts: (names: string[]) => `Områdena heter: ${names.join(', ')}.`,
	everywhere: 'Skriv ett område eller flera, med komma emellan. Skriv ”alla” för alla områden.',
	numbers: 'Skriv numret eller ordet.',
	yesOrNo: 'Svara ja eller nej.',
	oneByOne: 'Skriv en i taget. Tryck på Enter när du är klar.',
	skip: 'Tryck på Enter för att hoppa över.',
	prompt: '>',
	otherId: (problem: string) => `${problem} Välj ett annat namn med --id.`,
	newId: (problem: string) => `${problem} Vad ska filen heta? Skriv namnet utan .mdx.`,
	empty: 'Det här behöver du svara på.',
	interrupted: 'Avbrutet. Ingen fil är skriven.',

	noDistrict: (name: string, suggestion: string) => `Området "${name}" finns inte.${suggestion}`,
	missing: (flags: string[], command: string) =>
		`Det saknas: ${flags.join(', ')}. Så här ser du vad som ska stå där: npm run ny -- ${command} --help`,
	noId: 'Det går inte att göra ett filnamn av det du skrev.',
	wrongId: (id: string, problem: string) => `Filen kan inte heta "${id}". ${problem}`,
	exists: (path: string) => `${path} finns redan.`,
	noContent: (folder: string) =>
		`Mappen ${folder} går inte att läsa här. Öppna terminalen i projektets mapp.`,
	notWritten: (path: string, code: string) => `${path} gick inte att skriva (${code}).`,
	written: (path: string) => `${path} är skriven.`,
	next: 'Gör så här nu:',
	steps: [
		'Öppna filen. Byt ut allt som börjar med ”Skriv här”.',
		'Skriv npm run kontrollera. Då ser du om något behöver rättas.',
		'Skriv npm run dev, så ser du sidan. Stoppa med Ctrl+C.',
	],
	publishStep: 'Ta bort raden draft: true när sidan får visas för alla.',

	errors: {
		unknownFlag: (flag: string, suggestion: string) => `Flaggan "${flag}" finns inte.${suggestion}`,
		unknownKind: (kind: string, suggestion: string) =>
			`Det finns ingen sort som heter "${kind}".${suggestion}`,
		noValue: (flag: string) => `Det ska stå något efter ${flag}.`,
		tooMuch:
			'Det står ord som inte hör till någon flagga. Sätt citattecken runt text med mellanslag.',
		seeHelp: 'Hjälp: npm run ny -- --help',
	},
};
