import { counted } from './counted.ts';

/** What the commands say that make codes, to whoever runs a survey and is no programmer. */
export const codesSv = {
	progress: (done: number, total: number) => `${String(done)} av ${counted(total, 'kod', 'koder')}`,
	noSurvey: (id: string, folder: string) =>
		`Det finns ingen enkät "${id}" i ${folder}. Skriv enkätens id: filens namn utan .yaml.`,
	noSurveys: (folder: string) => `Det finns ingen enkät i ${folder}.`,
	noDistrict: (id: string, folder: string) =>
		`Det finns inget område "${id}" i ${folder}. Skriv områdets id: filens namn utan .mdx.`,
	meant: (id: string) => `Menade du ${id}?`,
	homes: {
		header: (file: string) =>
			`${file} ska börja med raden "district,homes" (komma eller semikolon) och sedan ha en rad för varje område.`,
		row: (place: string, most: number) =>
			`${place}: skriv områdets id och antalet hem, ett helt tal från 1 till ${String(most)}.`,
		spaces: (place: string, count: string) => `${place}: skriv antalet utan mellanslag, ${count}.`,
		noDistrict: (place: string) =>
			`${place}: här står inget område. Ta bort raden: summor och tomma rader ska inte vara med.`,
		twice: (place: string, district: string) =>
			`${place}: ${district} står redan på en rad ovanför. Ta bort den ena.`,
		tooMany: (file: string, most: number) =>
			`${file} har fler än ${String(most)} hem tillsammans. Rätta antalen.`,
		notUtf8: (file: string) =>
			`${file} är inte sparad som UTF-8. Öppna den i kalkylprogrammet och välj Spara som CSV UTF-8.`,
		unreadable: (file: string) => `${file} går inte att läsa. Finns filen, och får du läsa den?`,
		line: (file: string, line: number) => `${file}, rad ${String(line)}`,
	},
	secret: {
		missing:
			'Databasen är inte märkt för utveckling, och SURVEY_CODE_SECRET saknas. Sätt den till webbplatsens hemlighet först, annars leder breven ingenstans.',
		short: (least: number) =>
			`SURVEY_CODE_SECRET är kortare än ${String(least)} bytes. Hur man gör en står i docs/operations.md.`,
		other: (survey: string) =>
			`Koderna i ${survey} är gjorda med en annan hemlighet. Sätt SURVEY_CODE_SECRET till den: den får bytas först när enkäten är gallrad (purge). Är den förlorad: ta tillbaka alla omgångar (revoke) först.`,
		alsoReal: (survey: string) =>
			`${survey} har koder med en riktig hemlighet: där den används är de här okända.`,
	},
	before: (districts: string[], batches: string[]) =>
		`Det finns redan brev till ${[...new Set(districts)].join(', ')}. Med nya skulle varje hem få två koder. Inga fler koder är gjorda. Gäller det andra områden: ta bort de här ur listan. Är något av dem utdelat: gör inga nya brev, utan lämna en kod i taget ur diskens omgång. Är inget utdelat, och de nya ska gälla i stället: ta först tillbaka de gamla: npm run survey -- revoke --batch ${batches.join(' ')}`,
	made: (out: string | undefined, batch: string) =>
		`Koderna${inFile(out)} gäller nu. Deras omgång heter ${batch}.`,
	pending: (out: string | undefined, batch: string) =>
		`Koderna${inFile(out)} gäller inte än. När de är tryckta som de ska: npm run survey -- activate --batch ${batch}`,
	tooFew: (fewest: number) =>
		`En omgång har minst ${String(fewest)} koder: av färre går det att se vem som har svarat. Är de till disken eller papper: gör ${String(fewest)}, det gör inget om några blir över. Är de brev till ett område med färre hem: --districts FIL.`,
	count: (least: number, most: number) =>
		`--count ska vara ett helt tal från ${String(least)} till ${String(most)}${least < 0 ? ', men inte 0' : ''}.`,
	notPrinted: (code: string) => `Allt gick inte att skriva ut (${code}). Inga koder är gjorda.`,
	options: {
		deskOrPaper: 'Skriv antingen --desk eller --mode paper.',
		which: 'Skriv --district och --count, eller --districts FIL och --out MAPP.',
		all: '--districts är för ett brev till varje hem, och går bara ihop med --out.',
		folder: '--districts behöver en mapp: --out MAPP.',
	},
	example: (survey: string) =>
		`"${survey}" är bara ett exempel: det görs inga riktiga koder för den.`,
	isOver: (survey: string) => `Enkäten ${survey} är slut. Det görs inga fler koder för den.`,
	undecided: (survey: string, file: string) =>
		`Det finns inget beslut om vad som ska hända med svaren i ${survey}. Skriv in beslutet under "disposal" i ${file} först: att räkna ihop svaren är gallring.`,
	decidedLater: (survey: string, day: string) =>
		`Beslutet om gallring i ${survey} är daterat ${day}, och den dagen har inte varit. Rätta "decided" under "disposal" i enkätens fil, eller vänta tills beslutet är fattat.`,
	lock: {
		written: (file: string) =>
			`${file} är skriven. Lägg in den i projektet (commit): från och med nu får frågorna inte ändras.`,
		compare: 'Koder har gjorts tidigare, med en annan kopia av den: jämför de två.',
		failed: (file: string) => `${file} går inte att läsa eller skriva.`,
		changed: (file: string, questions: string) =>
			`Frågorna är inte som i ${file}: ${questions}. Ändra tillbaka dem först.`,
	},
};

function inFile(out: string | undefined): string {
	return out === undefined ? '' : ` i ${out}`;
}
