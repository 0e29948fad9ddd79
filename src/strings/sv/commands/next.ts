import type { NextStep } from '../../../survey/rules/next-step.ts';

interface Told {
	/** Where the year stands. */
	where: string;
	/** The one thing that comes next. */
	next: string;
	/** What to type, without the beginning. */
	command?: string;
	why: string;
}

/** What is said of the dates: `9 november 2026 kl. 08.00`. */
interface Days {
	opens: string;
	/** The same after the survey's name: it opens, or has opened. */
	opening: string;
	closes: string;
	ends: string;
}

/** `npm run survey -- next`, for whoever runs a survey and is no programmer. */
export const nextSv = {
	title: (survey: string) => `Enkäten ${survey}`,
	clock: (time: string) => `Klockan i databasen: ${time}.`,
	opening: (time: string, isOpen: boolean) =>
		isOpen ? `är öppen sedan ${time}` : `öppnar ${time}`,
	where: 'Här är ni:',
	next: 'Nästa steg:',
	type: 'Skriv:',
	why: 'Därför:',
	example: 'Enkäten är bara ett exempel. Ingen ska svara på den, så det finns inget nästa steg.',
	more: 'Hela året, månad för månad: docs/enkatens-ar.md',
	/** Of codes that nobody knows while the survey is open: in letters, and others. */
	waiting: (batches: string[]) =>
		`Brev vars koder inte gäller: ${batches.join(', ')}. Det är rätt om det är brev till er själva. Annars: npm run survey -- activate --batch ${batches.join(' ')}`,
	waitingOthers: (batches: string[]) =>
		`Koder till disken eller papper som inte gäller: ${batches.join(', ')}. Innan någon får en av dem: npm run survey -- activate --batch ${batches.join(' ')}`,
	steps: {
		decide: () => ({
			where: 'Det finns inga brev än, och inget beslut om gallring.',
			next: 'Ta beslutet om gallring och skriv in det under disposal i enkätens fil.',
			why: 'Svaren tas bort när de räknas ihop. Det är gallring, och den måste vara beslutad före det första svaret. Utan beslutet går det inte att göra riktiga koder.',
		}),
		dates: ({ opens, closes }: Days) => ({
			where: `Databasen säger att enkäten öppnar ${opens} och stänger ${closes}. Filen säger något annat.`,
			next: 'Ta reda på vilket som är rätt. Är det filen, så för in dess datum i databasen.',
			command: 'dates',
			why: 'Alla kommandon nekar så länge datumen skiljer sig, så att ingen räknar eller raderar för tidigt. Breven kan säga det gamla datumet.',
		}),
		codes: ({ opening }: Days) => ({
			where: `Beslutet om gallring finns. Enkäten ${opening}. Inga brev är gjorda.`,
			next: 'Gör breven med koder, till alla områden på en gång.',
			command: 'letters --districts homes.csv --out brev',
			why: 'Breven ska hinna tryckas och delas ut före dagen då enkäten öppnar. Filen homes.csv har en rad för varje område: områdets id och antalet hem.',
		}),
		activate: ({ opening }: Days) => ({
			where: `Det finns koder som väntar på att bli giltiga. Enkäten ${opening}.`,
			next: 'Jämför trycket med kontrollbladet. Stämmer det, gör omgångarna giltiga.',
			command: 'activate --batch <omgång>',
			why: 'En kod i en omgång som väntar är okänd för webbplatsen. Kommandot batches visar omgångarna. Brev till er själva ska aldrig göras giltiga.',
		}),
		'await-opening': ({ opens }: Days) => ({
			where: 'Koderna är giltiga. Enkäten har inte öppnat än.',
			next: `Vänta till ${opens}, och publicera webbplatsen strax efter det.`,
			why: 'Sidan med formuläret byggs om vid midnatt. Öppnar enkäten en annan tid, syns formuläret först när webbplatsen byggs om.',
		}),
		'await-closing': ({ closes }: Days) => ({
			where: `Enkäten är öppen till ${closes}.`,
			next: 'Se hur många som har svarat. Skriv in brev som har kommit tillbaka.',
			command: 'status',
			why: 'Svaren räknas ihop varje natt. Siffrorna är avrundade och minst ett dygn gamla, så att ingen kan se vem som just har svarat. Påminn alla, aldrig bara några: ingen vet vem som har svarat.',
		}),
		'await-end': ({ ends }: Days) => ({
			where: 'Enkäten har stängt, men svar som är på väg tas emot ännu.',
			next: `Vänta till ${ends}. Skriv in de svar på papper som är kvar.`,
			why: 'Den som hade formuläret öppet ska hinna skicka. Före det går det inte att räkna de sista svaren.',
		}),
		tally: () => ({
			where: 'Enkäten är slut. Det finns svar som inte är räknade.',
			next: 'Räkna de sista svaren.',
			command: 'tally',
			why: 'Nu räknas även få svar från ett område. Efter det finns inga svarsblanketter kvar.',
		}),
		comments: () => ({
			where: 'Alla svar är räknade.',
			next: 'Hämta fritexterna till en fil, eller säg att ni inte vill ha dem.',
			command: 'comments --out texter.csv',
			why: 'Texterna förstörs i slutet av året. Bestäm först vem som har filen och vilken dag den raderas. Vill ni inte ha dem: --skip i stället för --out.',
		}),
		publish: () => ({
			where: 'Fritexterna är omhändertagna.',
			next: 'Skriv resultatet. Läs det, och lägg in det på webbplatsen.',
			command: 'publish',
			why: 'Kommandot tar bara med det som är säkert att visa. Allt i filen får vara offentligt.',
		}),
		purge: () => ({
			where: 'Resultatet är skrivet.',
			next: 'Förstör koder, kvitton och fritexter, när resultatet är läst och inlagt.',
			command: 'purge',
			why: 'Det är lovat till dem som svarade. Det går inte att ångra. Antalen blir kvar, eftersom nästa år jämförs med dem.',
		}),
		'finish-purge': () => ({
			where: 'Förstörandet är påbörjat men inte färdigt.',
			next: 'Kör det igen, eller vänta till i morgon: natten gör färdigt det.',
			command: 'purge',
			why: 'Tills det är färdigt kan det som är raderat gå att läsa i databasens filer.',
		}),
		'destroy-texts': () => ({
			where:
				'Koder, kvitton och fritexter är förstörda i databasen. Filen med fritexter finns kvar.',
			next: 'Radera filen med fritexter, överallt där den finns, och säg att det är gjort.',
			command: 'comments --destroyed',
			why: 'Kommandot når inte filer utanför databasen. Det är lovat att texterna förstörs.',
		}),
		'next-year': () => ({
			where: 'Året är slut. Koder, kvitton och fritexter är förstörda.',
			next: 'Radera gamla säkerhetskopior, om de finns kvar. Byt hemligheten. Gör sedan nästa års enkät när det är dags.',
			why: 'Kommandot når inte kopior utanför databasen. Nästa års fil görs av den här: npm run ny -- survey',
		}),
		'too-late': () => ({
			where: 'Enkäten är slut, och inga koder gjordes någonsin.',
			next: 'Rätta datumen i enkätens fil, eller gör nästa års enkät: npm run ny -- survey',
			why: 'Ingen kan svara utan kod, och koder görs inte för en enkät som är slut.',
		}),
	} satisfies Record<NextStep, (days: Days) => Told>,
};
