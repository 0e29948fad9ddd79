/** The report of `npm run survey -- status`, which is passed on to those who follow the survey. */
export const statusSv = {
	title: (survey: string) => `Enkäten ${survey}: hur många som har svarat`,
	countedAt: (time: string) =>
		`Svaren är räknade ${time} och avrundade till närmaste femtal. Siffror som är yngre än ett dygn visas inte.`,
	nothingYet:
		'Svar: inget ännu. De första siffrorna visas tidigast ett dygn efter första räkningen.',
	columns: ['Område', 'Koder', 'Brev åter', 'Svar', 'Andel', 'Behövs'],
	noFigure: 'inget ännu',
	percent: (share: number) => `${String(share)} %`,
	company: 'Alla områden',
	paper: (answers: number) =>
		`Svar på papper i alla områden: ${String(answers)}, avrundat till närmaste femtal.`,
	explanation: [
		'Andel: svar av de brev som kom fram (AAPOR RR2).',
		'Behövs: för alla områden så många svar att felmarginalen blir högst ±3 procentenheter. För ett område så många att dess siffror får visas; felmarginalen är då ungefär ±20 procentenheter.',
	],
	noCodes: 'Inga koder gäller. Vilka som är gjorda: npm run survey -- batches',
	risky: (name: string, value: string, right: string) =>
		`Varning: databasen har ${name} = ${value}. Den ska ha ${right} (docs/operations.md).`,
	transport: {
		open: 'Varning: anslutningen till databasen är inte krypterad. Lägg till sslmode=verify-full i adressen.',
		unverified:
			'Varning: anslutningen kontrollerar kanske inte att det är rätt databas som svarar. Skriv sslmode=verify-full i adressen.',
	},
};

/** The record of `npm run survey -- status --protocol`, for the archivist. */
export const protocolSv = {
	title: (survey: string) => `Enkäten ${survey}: vad som har gallrats`,
	notEnded: (survey: string) =>
		`Protokollet för ${survey} går att visa först när enkäten är slut: före det säger det hur många som svarade varje dag.`,
	columns: ['Dag', 'Vad', 'Antal', 'Beslut'],
	kinds: {
		ballots: 'svarsblanketter, räknade till antal',
		codes: 'avtryck av koder',
		receipts: 'kvitton',
		comments: 'fria texter',
	},
	noDecision: 'inget (prov)',
	nothing: 'Ingenting har gallrats än.',
	explanation:
		'Antalen är avrundade till närmaste femtal och gäller hela enkäten, aldrig ett område.',
};
