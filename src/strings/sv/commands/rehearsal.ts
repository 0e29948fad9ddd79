import { counted } from './counted.ts';

/** `npm run survey -- rehearse`: two invented years, and what is left to decide. */
export const rehearsalSv = {
	example: (survey: string) =>
		`Enkäten ${survey} är bara ett exempel. Repetera en riktig: --survey ID.`,
	packages: (name: string) =>
		`Repetitionen behöver paketet ${name}, och det är inte installerat. Skriv npm ci, utan --omit=dev, och försök igen.`,
	failed: (folder: string) =>
		`Repetitionen blev inte klar. Det som hann göras finns i ${folder}. Felet står här ovanför.`,
	begin: (survey: string, districts: number) =>
		`Enkäten ${survey} repeteras i en egen databas, med ${counted(districts, 'område', 'områden')} och påhittade hem, svar och texter.`,
	year: (survey: string) => `\nEnkäten ${survey}`,
	letters: (letters: number) => `${String(letters)} brev är gjorda, och deras koder är giltiga.`,
	others:
		'Koder till disken och till papper är gjorda. En omgång som trycktes dubbelt är återtagen.',
	nights: (answers: number, nights: number) =>
		`${String(answers)} svar på webben är mottagna, och räknade ${counted(nights, 'natt', 'nätter')}.`,
	paper: (answers: number) =>
		`${String(answers)} svar på papper är inskrivna från en fil. Andra gången togs inget av dem.`,
	returned: (letters: number) => `${String(letters)} brev har kommit tillbaka.`,
	closed: 'Enkäten har stängt. Det gick inte att avsluta den för tidigt.',
	counted: (ballots: number) => `Alla ${String(ballots)} svar är räknade, inget två gånger.`,
	texts: (texts: number) =>
		`${counted(texts, 'fritext', 'fritexter')} hämtades, och teman är skrivna.`,
	published: 'Resultatet är skrivet. Det gick inte att förstöra något före det.',
	built: 'Webbplatsen är byggd med båda årens resultat.',
	purged: 'Koder, kvitton och fritexter är förstörda. Året är slut.',
	compared: (figures: number) => `Jämfört med året före: ${counted(figures, 'siffra', 'siffror')}.`,
	/** What somebody who had read the texts would have written of them. */
	theme: 'Repetition: mörkt ute',
	look: (folder: string) => `\nTitta i mappen ${folder}:`,
	folders: {
		letters: 'letters: breven och deras koder, ett år i varje mapp',
		texts: 'texts: fritexterna som de hämtas, med märken. Påhittade',
		figures: 'figures: resultatet, svarsandelen och gallringsprotokollet',
		site: (content: string) =>
			`site: webbplatsen. Skriv SITE_CONTENT=${content} npm run serve, och öppna http://localhost:8080/resultat/`,
	},
	readMe: 'Allt i mappen är påhittat av en repetition. Radera den när du har tittat klart.',
	decide: {
		title: 'Det här måste en människa bestämma före det riktiga året:',
		dates:
			'När enkäten öppnar och stänger, och vem som har bestämt det (datesSource, datesChecked).',
		disposal: 'Beslutet om gallring (disposal). Utan det går det inte att göra riktiga koder.',
		paper:
			'Om svar på papper får skrivas in efter att enkäten har stängt, och till när (paperCloses).',
		reviewed: (languages: string[]) =>
			`Vem som granskar språken: ${languages.join(', ')}. Andra språk än svenska visas inte för hyresgästerna före det.`,
		letters: (languages: string[]) =>
			`Vem som granskar brevets ord: ${languages.join(', ')} (content/letters). På svenska görs inga riktiga brev före det, och andra språk lämnas ute.`,
		webAddress:
			'Webbplatsens adress (webAddress i content/organisation.yaml). Utan den görs inga riktiga brev.',
		contacts: 'Telefonnummer och adresser som saknas. npm run kontrollera säger vilka.',
		homes: 'Hur många hem varje område har. Repetitionens antal är påhittade.',
		always: [
			'Vem som läser igenom frågor och brev, och om tio kollegor ska pröva först.',
			'Vem som trycker och delar ut breven, och hur filerna med koder lämnas över och raderas.',
			'Vem som svarar i telefon när någon har tappat sin kod.',
			'Vem som skriver in svar från papper. Den personen ska inte känna dem som bor där.',
			'Vem som läser fritexterna, var filen ligger och vilken dag den raderas.',
			'Vem som läser resultatet innan det läggs in, och hur varje trapphus får veta vad ni gör.',
			'Vem som har hemligheten (SURVEY_CODE_SECRET), och vem som får veta när något går fel (ALERT_URL).',
			'Hur länge säkerhetskopior av databasen sparas.',
		],
	},
};
