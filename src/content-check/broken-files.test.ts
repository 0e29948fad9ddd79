import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { readContentFiles } from './read-content.ts';
import { report } from './report.ts';

/** Files as people break them, each in its own way, among files that are right. */
const FIXTURES = 'src/content-check/fixtures';

const findingsIn = (tree: string) =>
	checkContent(readContentFiles(`${FIXTURES}/${tree}`, 'content'), {
		production: true,
		today: '2026-07-01',
	});

test('a tree that is right gives no finding', async () => {
	const findings = await findingsIn('good');
	expect(findings, report(findings)).toEqual([]);
});

describe('in one run', async () => {
	const errors = (await findingsIn('broken')).filter(({ level }) => level === 'error');
	const rows: [file: string, line: number, column: number, words: string][] = [
		[
			'area-days/sv/2026-09-12-klockslag.mdx',
			6,
			8,
			'Skriv dag och klockslag som 2026-06-01T14:00 (svensk',
		],
		[
			'area-days/sv/2026-09-12-okant-omrade.mdx',
			4,
			11,
			'Området "ra" finns inte. Menade du "raa" (Råå)? Skriv filens',
		],
		[
			'area-days/sv/2026-09-12-slutar-fore.mdx',
			7,
			6,
			'Dagen slutar innan den börjar. Byt plats på tiderna eller rätta',
		],
		['articles/sv/ankare.mdx', 9, 5, 'Sidan har ingen rubrik eller del för #hur-vi-gor. Menade du'],
		[
			'articles/sv/bild-finns-inte.mdx',
			9,
			10,
			'Bilden "gård.png" finns inte i content/images. Menade du',
		],
		['articles/sv/bild.docx', 1, 1, 'Webbplatsen tar inte emot dokument. Skriv innehållet'],
		[
			'articles/sv/bruten-lank.mdx',
			9,
			8,
			'Sidan /kontackt/ finns inte. Menade du "/kontakt/"? Öppna sidan',
		],
		[
			'articles/sv/export.mdx',
			11,
			1,
			'En rad som börjar med import eller export är kod. Den får inte',
		],
		[
			'articles/sv/fel-slut.mdx',
			13,
			1,
			'Här stängs Fact, men det är Notice på rad 9 som är öppen. Skriv',
		],
		['articles/sv/hoppar.mdx', 11, 1, 'Rubriken hoppar över en nivå. Skriv ### i stället för'],
		['articles/sv/html.mdx', 9, 8, 'HTML-taggen <br> går inte att använda. Börja ett nytt stycke'],
		[
			'articles/sv/i-en-mening.mdx',
			9,
			7,
			'Figure kan inte stå i en mening. Skriv den på en egen rad,',
		],
		[
			'articles/sv/import.mdx',
			9,
			1,
			'En rad som börjar med import eller export är kod. Den får inte',
		],
		[
			'articles/sv/javascript.mdx',
			9,
			7,
			'En länk får inte börja med "javascript:". Den ska börja med /,',
		],
		[
			'articles/sv/klammer.mdx',
			9,
			12,
			'Text mellan { och } körs som kod när webbplatsen byggs. Det får',
		],
		[
			'articles/sv/kod-i-attribut.mdx',
			9,
			9,
			'Värdet i Figure ska vara text mellan citattecken, inte kod',
		],
		[
			'articles/sv/kod-som-rubrik.mdx',
			9,
			1,
			'En rad som börjar med import eller export är kod. Den får inte',
		],
		[
			'articles/sv/lanktagg.mdx',
			9,
			4,
			'HTML-taggen <a> går inte att använda. Skriv länken så här:',
		],
		[
			'articles/sv/markdownbild.mdx',
			9,
			1,
			'Bilden saknar beskrivning för den som inte ser den. Skriv',
		],
		[
			'articles/sv/mindre-an.mdx',
			9,
			12,
			'Tecknet < direkt före ett tecken betyder att en komponent',
		],
		[
			'articles/sv/oavslutad.mdx',
			9,
			1,
			'Notice öppnas här men stängs aldrig. Skriv </Notice> på en egen',
		],
		[
			'articles/sv/okand-komponent.mdx',
			9,
			1,
			'Komponenten <Notis> går inte att använda. Menade du "Notice"',
		],
		[
			'articles/sv/okant-attribut.mdx',
			9,
			1,
			'Fältet saknas. Här ska det stå: Varifrån uppgiften kommer, och',
		],
		[
			'articles/sv/okant-attribut.mdx',
			9,
			7,
			'Fältet finns inte. Rätta stavningen eller ta bort det. Fälten',
		],
		[
			'articles/sv/omrade-i-komponent.mdx',
			9,
			9,
			'Området "dalhm" finns inte. Menade du "dalhem" (Dalhem)? Skriv',
		],
		[
			'articles/sv/oppen-klammer.mdx',
			9,
			5,
			'Tecknet { betyder kod i de här filerna och kan inte stå i en',
		],
		['articles/sv/order.mdx', 4, 8, '"först" går inte att använda här. Det ska vara ett'],
		[
			'articles/sv/relativ.mdx',
			9,
			8,
			'Länkar inom webbplatsen börjar med /. Menade du "/kontakt/"?',
		],
		[
			'articles/sv/rubrik-ett.mdx',
			9,
			1,
			'Sidans rubrik står redan i fälten överst. Rubriker i texten',
		],
		[
			'articles/sv/set-html.mdx',
			9,
			9,
			'Fältet finns inte. Rätta stavningen eller ta bort det. Fälten',
		],
		[
			'articles/sv/skript.mdx',
			9,
			1,
			'HTML-taggen <script> går inte att använda. Komponenterna heter:',
		],
		['articles/sv/snedstreck.mdx', 9, 8, 'Adressen ska sluta med /:'],
		['articles/sv/stangd-ooppnad.mdx', 11, 1, 'Notice stängs här men öppnas aldrig. Ta bort'],
		[
			'articles/sv/till-exempel.mdx',
			9,
			4,
			'Sidan /trygghetsarbete/exempel/ är ett exempel och kommer inte',
		],
		[
			'articles/sv/titel-som-tal.mdx',
			2,
			8,
			'2026 går inte att använda här. Det ska vara text. Sätt',
		],
		['articles/sv/tom-alt.mdx', 9, 25, 'Texten är tom. Fyll i'],
		['articles/sv/tom-rubrik.mdx', 9, 1, 'Rubriken är tom. Skriv den, eller ta bort tecknen'],
		[
			'articles/sv/utan-alt.mdx',
			9,
			1,
			'Fältet saknas. Här ska det stå: Vad bilden visar, för den som',
		],
		[
			'articles/sv/utan-citattecken.mdx',
			9,
			1,
			'Värdet efter = ska stå mellan citattecken, och citattecknen ska',
		],
		['articles/sv/utan-https.mdx', 9, 8, 'Adressen till en annan webbplats börjar med https://:'],
		[
			'districts/sv/dubbel.mdx',
			2,
			7,
			'Ett annat område heter också "Dalhem". Ta bort det ena, eller',
		],
		['districts/sv/ja.mdx', 4, 12, '"ja" går inte att använda här. Det ska vara true (ja) eller'],
		[
			'images/Stor bild.jpg',
			1,
			1,
			'Bilden är 1,2 MB. Gör den mindre: högst 1 MB. 1 600 bildpunkter',
		],
		[
			'images/Stor bild.jpg',
			1,
			1,
			'"Stor bild.jpg" går inte att använda. Använd bara små bokstäver',
		],
		['measures/sv/Stora bokstäver.mdx', 1, 1, '"Stora bokstäver" går inte att använda. Menade du'],
		[
			'measures/sv/citattecken.mdx',
			2,
			8,
			'Ett citattecken, en parentes eller ett kolon saknas. Se efter',
		],
		['measures/sv/dag-som-inte-finns.mdx', 7, 8, 'Dagen 2026-02-30 finns inte. Se efter i'],
		['measures/sv/grupp.mdx', 4, 8, '"physical-enviroment" går inte att använda här. Menade du'],
		['measures/sv/klar-utan-dag.mdx', 1, 1, 'En åtgärd som är klar behöver dagen då den blev'],
		[
			'measures/sv/kolon-i-titel.mdx',
			2,
			8,
			"Raden går inte att läsa. Sätt citattecken runt texten: 'Dalhem: nya",
		],
		['measures/sv/lang-titel.mdx', 2, 8, 'Texten är för lång: 81 tecken. Skriv högst 80'],
		[
			'measures/sv/okand-fraga.mdx',
			9,
			13,
			'Frågan "satisfid" finns inte. Menade du "satisfied"? Det som',
		],
		[
			'measures/sv/okant-falt.mdx',
			1,
			1,
			'Fältet saknas. Här ska det stå: Rollen som ansvarar, till',
		],
		[
			'measures/sv/okant-falt.mdx',
			9,
			1,
			'Fältet finns inte. Menade du "owner"? Rätta stavningen eller ta',
		],
		[
			'measures/sv/okant-omrade.mdx',
			5,
			13,
			'Området "dalhm" finns inte. Menade du "dalhem" (Dalhem)? Skriv',
		],
		[
			'measures/sv/omrade-som-namn.mdx',
			5,
			13,
			'Menade du "raa"? Använd bara små bokstäver a–z, siffror och',
		],
		[
			'measures/sv/saknar-titel.mdx',
			1,
			1,
			'Fältet saknas. Här ska det stå: Vad som görs, i några få',
		],
		['measures/sv/samma-falt.mdx', 10, 1, 'Samma fält står två gånger. Ta bort det'],
		[
			'measures/sv/slut-fore-start.mdx',
			10,
			7,
			'Slutdagen ligger före startdagen. Byt plats på dem eller rätta',
		],
		[
			'measures/sv/stavfel-status.mdx',
			6,
			9,
			'"ongoin" går inte att använda här. Menade du "ongoing" (Pågår)?',
		],
		[
			'measures/sv/svensk-status.mdx',
			6,
			9,
			'"Pågår" går inte att använda här. Menade du "ongoing" (Pågår)?',
		],
		['measures/sv/svenskt-datum.mdx', 7, 8, 'Skriv datumet som år-månad-dag. Menade du'],
		['measures/sv/tabb.mdx', 6, 1, 'Raden börjar med ett tabbtecken. Använd mellanslag i'],
		[
			'measures/sv/tom-titel.mdx',
			2,
			8,
			'Fältet är tomt. Här ska det stå: Vad som görs, i några få',
		],
		[
			'measures/sv/utan-streck.mdx',
			1,
			1,
			'Filen ska börja med en rad ---, sedan fälten, sedan en rad ---',
		],
		[
			'measures/sv/visas-baklanges.mdx',
			11,
			12,
			'Sidan slutar visas innan den har börjat visas. Sätt unpublish',
		],
		['pages/en/gammal.mdx', 1, 1, 'Översättningen har ingen svensk sida. Skriv'],
		[
			'articles/sv/med-innehall.mdx',
			9,
			1,
			'Figure har inget innehåll. Skriv <Figure … /> med snedstreck',
		],
		[
			'articles/sv/par-och-oppen.mdx',
			9,
			5,
			'Tecknet { betyder kod i de här filerna och kan inte stå i en',
		],
		[
			'articles/sv/par-och-oppen.mdx',
			9,
			14,
			'Text mellan { och } körs som kod när webbplatsen byggs. Det får',
		],
		[
			'articles/sv/tom-komponent.mdx',
			9,
			1,
			'Notice är tom. Skriv något mellan <Notice> och </Notice>, eller',
		],
		[
			'articles/sv/fotnot.mdx',
			9,
			15,
			'Fotnoter går inte att använda. Skriv det i texten, eller skriv',
		],
		[
			'articles/sv/fotnot.mdx',
			11,
			1,
			'Fotnoter går inte att använda. Skriv det i texten, eller skriv',
		],
		['sok.yaml', 4, 5, 'Skriv ordled med minst fyra bokstäver.'],
		[
			'articles/sv/kryssruta.mdx',
			9,
			1,
			'Kryssrutor går inte att använda i en lista. Ta bort [ ] eller',
		],
	];

	test.each(rows)('%s is wrong in line %i, column %i: %s', (file, line, column, words) => {
		expect(errors).toContainEqual(
			expect.objectContaining({
				file: `content/${file}`,
				line,
				column,
				message: expect.stringContaining(words) as string,
			}),
		);
	});

	test('every mistake is found, and nothing else', () => {
		expect(errors.length, report(errors)).toBe(rows.length);
		expect(new Set(rows.map(([file]) => file)).size).toBeGreaterThanOrEqual(60);
	});

	test('each is said in Swedish, with what to do, and without the words of programs', () => {
		for (const { message } of errors) {
			expect(message).toMatch(/^[^a-z].*[^\s]$/s);
			expect(message).not.toMatch(
				/invalid|expected|received|unexpected|undefined|\bat \/|\[object/i,
			);
		}
	});
});
