import { counted } from './counted.ts';

const NEWEST_COPY =
	'Hämta den nyaste kopian av innehållet, eller lägg tillbaka filen. Avbröts publish på en annan dator? Kör det igen där.';

/** What the commands say that count and end a survey's year. A time is `7 december 2026 kl. 01.00`. */
export const endOfYearSv = {
	next: (command: string) => `Nästa steg: npm run survey -- ${command}`,
	/** What has to be done first. */
	first: {
		wait: (survey: string, ends: string) =>
			`Enkäten ${survey} tar emot svar till ${ends}: en timme efter att den stänger, eller tills papperssvaren slutar tas emot. Vänta till dess.`,
		tally: (survey: string) => `Det finns svar i ${survey} som inte är räknade.`,
		comments: 'Ingen har sagt vad som ska hända med fritexterna.',
		publish: (survey: string) => `Resultatet av ${survey} är inte publicerat.`,
	},
	noCodes: (survey: string) =>
		`Det har aldrig gjorts några koder i ${survey}. Det finns inget att räkna eller visa.`,
	closed: (survey: string, ends: string) =>
		`Enkäten ${survey} är stängd. Den tar inte emot svar sedan ${ends}.`,
	tallied: (districts: number) =>
		`${counted(districts, 'område', 'områden')} ${districts === 1 ? 'räknat' : 'räknade'}.`,
	talliedWhileOpen:
		'Klart. Områden med minst 10 nya svar är räknade, om det finns några. Hur många som har svarat visas inte medan enkäten pågår.',
	copiesLeft:
		'Kopior finns kvar i databasens filer. Antingen håller något i tabellerna, till exempel en säkerhetskopiering: låt den bli klar. Eller så får databasens användare inte köra TRUNCATE (docs/operations.md).',
	questionsChanged: (survey: string, file: string) =>
		`Frågorna i ${survey} är inte som i ${file}. Ändra tillbaka dem först.`,
	lockMissing: (survey: string, file: string) =>
		`${file} saknas här. Den säger vilka frågor som besvarades i ${survey}: hämta den nyaste kopian av projektet.`,
	sayOne: 'Skriv ett av --out FIL (med eller utan --until DAG), --skip, --destroyed.',
	publish: (file: string) =>
		`Nu skrivs ${file}. När den är inlagd i projektet finns den kvar i historiken för gott.`,
	written: (file: string, isNew: boolean, isDevelopment: boolean) =>
		`${file} ${isNew ? 'är skriven' : 'är som den var'}. ${
			isDevelopment
				? `Den är från en övning. Lägg inte in den i projektet: ta bort ${withEditions(file)} när ni har övat klart.`
				: `Läs den, och lägg sedan in ${withEditions(file)} i projektet.`
		}`,
	silent: (questions: string[]) =>
		`Den visar inget av ${questions.join(', ')}: svaren är för få, eller skulle röja det som är dolt.`,
	reading: (survey: string) => `Antalen i ${survey} läses …`,
	workingOut: (answers: number) => `Nu räknas ut vad som får visas av ${String(answers)} svar …`,
	takenBack:
		'Svar från områden där alla omgångar är återtagna (revoke) är inte med: där räknas inga brev att väga dem med.',
	isPurged: (survey: string) =>
		`${survey} är gallrad: det som räknades är kvar för gott och kan inte ändras. Inget är gjort. Menade du en annan enkät?`,
	datesStand: (survey: string) =>
		`Gallringen av ${survey} har börjat och går inte att ångra: enkäten kan inte ta emot svar igen. Inget är gjort. Ändra tillbaka datumen i enkätens fil.`,
	publishAgain: (survey: string) =>
		`${survey} var publicerad, och ska nu publiceras igen. Menade du en annan enkät?`,
	/** What is found of what was published before. */
	edition: {
		nothingToCorrect: (survey: string) => `${survey} är inte publicerad än. Ta bort --correct.`,
		differs: (file: string) =>
			`${file} säger något annat än antalen. Ska det rättas? Skriv varför: --correct "varför". Det står sedan på webbplatsen, så skriv inget om någon enskild.`,
		otherLetters: (file: string, survey: string) =>
			`Antalet brev i ${survey} är ett annat än i ${file}. Stämmer det nya, publicera ${survey} igen först: npm run survey -- publish --survey ${survey} --correct "varför"`,
		later: (later: string, survey: string) =>
			`${later} är jämförd med ${survey} före rättelsen. Publicera ${later} igen: npm run survey -- publish --survey ${later} --correct "varför"`,
		noSurvey: (survey: string) =>
			`${survey} är publicerad, men har ingen fil bland enkäterna. ${NEWEST_COPY}`,
		noResult: (file: string) => `${file} är inget resultat som publish har skrivit. ${NEWEST_COPY}`,
		finished: (file: string) =>
			`Publiceringen avbröts och är nu färdig. Läs ${file}, och lägg sedan in ${withEditions(file)} i projektet.`,
		lost: (file: string) => `${file} är publicerad, men finns inte här. ${NEWEST_COPY}`,
		unknown: (file: string) =>
			`${file} är publicerad, men inte av den här databasen med de här svaren. Är det fel databas, ta den rätta. Har databasen återställts, läs "Restoring" i docs/operations.md. Ta inte bort filen, om den inte är från en övning.`,
		changed: (file: string) => `${file} är inte som när den publicerades. ${NEWEST_COPY}`,
	},
	purge: (survey: string) =>
		`Nu förstörs koder, kvitton och fritexter i ${survey}. De går inte att få tillbaka.`,
	justNow: (survey: string) => `${survey} ändrades just nu, så inget är förstört.`,
	purged: (survey: string, codes: number, receipts: number, comments: number) =>
		`Förstört i ${survey}: ${counted(codes, 'kod', 'koder')}, ${counted(receipts, 'kvitto', 'kvitton')}, ${counted(comments, 'fritext', 'fritexter')}. Svarsblanketter fanns det inga kvar.`,
	kept: 'Kvar är antalen, hur många koder som gjordes och hur många brev som kom tillbaka. Säkerhetskopior och en fil med fritexter raderar ni själva (docs/operations.md).',
	type: (what: string, id: string) => `${what}\nSkriv ${id} för att gå vidare: `,
	notTyped: (typed: string, id: string) =>
		`Inget är gjort: "${typed}" är inte ${id}. I ett skript: --yes ${id}`,
	returned: {
		back: (survey: string, district: string, returned: number, issued: number) =>
			`${survey}, ${district}: ${String(returned)} av ${String(issued)} brev har kommit tillbaka.`,
		noCodes: (survey: string, district: string) => `${survey}, ${district}: inga koder gäller.`,
		impossible: (more: number) =>
			more > 0
				? `Med ${String(more)} till hade fler brev kommit tillbaka än det finns. Inget är ändrat.`
				: `Så många brev har inte kommit tillbaka att ${String(-more)} kan tas bort. Inget är ändrat.`,
	},
};

/** A copy that lacks an edition publishes and purges nothing. */
function withEditions(file: string): string {
	return `den och dess utgåvor (${file.replace(/yaml$/, '*.yaml')})`;
}
