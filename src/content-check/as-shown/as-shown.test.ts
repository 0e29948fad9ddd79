import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { contentWith } from '../content-builder.ts';

const ARTICLE = 'content/articles/sv/text.mdx';
const FIELDS =
	'title: En rubrik\nsummary: En kort text.\norder: 50\nsources: [Företaget]\nchecked: 2026-06-01';

/** What is said of a text, as an article has it. */
async function saidOf(text: string, fields = FIELDS): Promise<string[]> {
	const files = contentWith({ [ARTICLE]: `---\n${fields}\n---\n\n${text}\n` });
	const found = await checkContent(files, { production: false, today: '2026-07-01' });
	return found.filter(({ file }) => file === ARTICLE).map(({ message }) => message);
}

const TABLE = '| Dag | Tid |\n| --- | --- |\n| Mån | 9–12 |\n';

describe('what is shown otherwise than meant is told once, with its cure', () => {
	test.each([
		['a line under a table', `${TABLE}Ring om du undrar.`, 'Lägg en tom rad före den'],
		['a cell too many', `${TABLE}| Tis | 9 | kväll |`, '”kväll” visas inte'],
		['a source with signs', '<Quote source="**Anna**">Text.</Quote>', 'syns: **Anna**'],
		['a sentence as a heading', `## ${'Vi byter lås. '.repeat(9)}\n\nText.`, 'Rubriken är lång'],
		['a line under a list', '- mugg\n- filt\nVälkomna!', 'Lägg en tom rad före den'],
		['points of Word with a tab', '•\tbyter lampor\n•\tklipper buskar', 'bindestreck'],
		['points of a chat', '✅ byter lampor\n✅ klipper buskar', 'bindestreck'],
		['arrows', '→ byter lampor\n→ klipper buskar', 'bindestreck'],
		['a product', 'Förrådet är 3*4 m och cykelrummet 2*3 m.', 'Skriv \\* i stället'],
		['a code to press', 'Slå *21*042102030#.', 'Skriv \\* i stället'],
		['hours from and to', 'Vi har öppet 8~10 och 12~14.', 'Skriv \\~ i stället'],
		['a small number', 'Luften har CO~2~ i sig.', 'Skriv \\~ i stället'],
		['an age', '< 18 år: gratis\n\n> 18 år: 50 kr', 'Skriv \\> i stället'],
		['a first heading too deep', '### Så gör vi\n\nText.', 'Skriv ## i stället för ###'],
		['a heading of a picture', '## 🌻\n\nText.', 'Rubriken 🌻 har inga ord'],
		['a heading of signs', '## ???\n\nText.', 'Rubriken ??? har inga ord'],
		['a lost heading', '##Så gör vi\nText på nästa rad.', '## Så gör vi'],
		['a heading too deep', '####### Så gör vi\n\nText.', 'Skriv: ## Så gör vi'],
		['points of a hyphen that does not break', '\u2011 lampor\n\u2011 buskar', ': - lampor'],
		['letters with a tab', 'a.\tlampor\nb.\tbuskar', ': - lampor'],
		['capital letters', 'A. Lampor\nB. Buskar', ': - Lampor'],
		['numbers without a blank', '1.byter lampor\n2.klipper buskar\n3.lagar', ': 1. byter lampor'],
		['numbers with another blank', '1.\u00A0lampor\n2.\u00A0buskar', ': 1. lampor'],
		['Roman numbers', 'i. lampor\nii. buskar\niii. lås', ': - lampor'],
		['numbers that go on', 'Vi tar oss an:\n2. lampor\n3. buskar', 'tom rad före den första'],
		['a point without its blank', '- lampor\n-buskar\n- lås', ': - buskar'],
		['a point with a dash', '- lampor\n– buskar\n- lås', ': - buskar'],
		['a number without its blank', '1. Ring\n2.Vänta\n3. Ring igen', ': 2. Vänta'],
		['a Sunday', '3. advent tänder vi ljus.', '3\\. advent'],
		['a link never opened', 'Se polisen](/kontakt/) nu.', 'tecknet [ saknas'],
		['a link never closed', 'Se [polisen](/kontakt/ nu.', 'slutar inte med )'],
		['a colon in a link', 'Se [polisen]: https://polisen.se/', 'Ska det vara en länk?'],
		['a table drawn with signs', '+-----+\n| Dag |\n+-----+', 'raden med streck'],
		['a note at the foot', 'Det är så.[^1]', '[^1] syns på sidan'],
		['a heading behind a blank', '\u00A0## Rubrik\n\nText.', 'U+00A0), och därför räknas inte ##'],
		['points behind blanks', '\u00A0- lampor\n\u00A0- buskar', 'därför räknas inte -'],
		['a table behind blanks', TABLE.replaceAll(/^/gm, '\u00A0'), 'därför räknas inte |'],
		['points of Word behind blanks', '\u00A0• lampor\n\u00A0• buskar', ': - lampor'],
		['numbers of a telephone', '1️⃣ lampor\n2️⃣ buskar', ': 1. lampor'],
		['a component as words', '&lt;Notice&gt;\n\nText.', '<Notice> syns på sidan'],
		['the end of one', 'Text.\n\n\\</Notice>', '</Notice> syns på sidan'],
		['a tag as words', 'Det är &lt;strong&gt;nu.', '<strong> syns på sidan'],
		['a sign that was written twice', 'Vi&amp;nbsp;ses.', '&nbsp; syns som det står'],
		['a sign that there is not', 'Vi &foo; ses.', '&foo; syns som det står'],
		['a line that is not empty', 'Ett stycke.\n\u00A0\nEtt till.', 'U+00A0), så styckena'],
		['a backslash in the last line', 'Torget 7\\\n254 53 Helsingborg\\', 'Bakstrecket sist'],
		['the hour to come', 'Vi ses kl. XX på torget.', 'ska fyllas i: ”XX”'],
		['a word on two lines', 'Vi vill öka trygg-\nheten på Dalhem.', '”trygg-”. Skriv hela ordet'],
		['one that was broken', '> Vi vill öka trygg-\\\n> heten.', '”trygg-”'],
		[
			'letters as one sign',
			'Vi är \uFB01na.',
			'”\uFB01na.”. Sökningen hittar inte ordet. Skriv: fina.',
		],
		['lines with labels', 'Tid: 11–14\nPlats: Torget', 'Tid: 11–14\\'],
		['a greeting', 'Med vänliga hälsningar\nFörvaltaren', 'hälsningar\\'],
		['rows of two cells', 'Dag | Tid\nMån | 9–12', 'Här blir ingen tabell'],
		['rows of lines', '│ Dag │ Tid │\n│ Mån │ 9–12 │', 'Här blir ingen tabell'],
		['rows apart', '| Dag | Tid |\n\n| --- | --- |\n\n| Mån | 9 |', 'Ta bort de tomma raderna'],
		['a row below a table', `${TABLE}\n| Tis | 9–12 |`, 'Ta bort de tomma raderna'],
		['three stars with blanks', 'Det är *** viktigt *** nu.', '”*** viktigt *** nu.”'],
		['a star too many', 'Det är **viktigt* nu.', 'Skriv lika många före som efter'],
		['a line struck out with blanks', 'Det är ~~ struket~~ nu.', ': ~~ändrat~~'],
		['code that never ends', 'Text.\n\n```\nMer text.\n\n## Rubrik', 'koden slutar aldrig'],
		['headings alone', '## Så gör vi\n\n## Sedan', 'Sidan har ingen text'],
		['a personal number with a dash', '19811218–9876 i brevet.', '19811218–9876 ser ut som'],
		['one with blanks', '811218 - 9876 i brevet.', '811218 - 9876 ser ut som'],
		['one with hyphens', '1981-12-18-9876 i brevet.', '1981-12-18-9876 ser ut som'],
		['one of coordination', '19811278-9873 i brevet.', 'ser ut som ett personnummer'],
		['a code to a door', 'Portkoden är 1234.', 'kod till en dörr stå: ”Portkoden är 1234”'],
		['one told otherwise', 'Kod till porten: 12 34', 'låt någon byta koden'],
		['numbers to come', 'Vi ses xx.xx på torget.', 'ska fyllas i: ”xx.xx”'],
		['what is to be done', 'ATT GÖRA: länk', 'ska fyllas i: ”ATT GÖRA”'],
		['a place to fill in', 'Vi ses (fyll i tid) på torget.', 'ska fyllas i: ”(fyll i tid)”'],
		['a picture that was lost', 'Så här: \uFFFC', 'U+FFFC'],
		['letters that were lost twice', 'Vi gÃƒÂ¥r hem.', 'Menade du ”går”?'],
		['a title with stars', '<Notice title="**Nu**">\n\nText.\n\n</Notice>', 'syns: **Nu**'],
		['a title to write', '<Notice title="Skriv här">\n\nText.\n\n</Notice>', 'fyllas i'],
	])('%s', async (_, text, words) => {
		const said = await saidOf(text);
		expect(said).toEqual([expect.stringContaining(words)]);
		expect(await saidOf(text.replaceAll('\n', '\r\n'))).toEqual(said);
	});
});

test.each([
	'Portkoden byts den 5 oktober, koden till dörren är ny och en kod på 4 siffror.',
	'🎄 God jul!',
	`${TABLE}| Tis | 9 \\| 12 |`,
	'Det gäller in-\noch utflyttning, och års-\neller månadskort.',
	'Vi säger ~~trygg~~ och ~trygg~ på Dalhem-\nFredriksdal.',
	'## 🎄 24–26\n\nText.',
	'- Vi byter alla lampor i trapphusen på Dalhem och\nHögaborg under våren.',
	'- mugg\n- filt\n\nVälkomna!',
	'Det är *inte* farligt. ***OBS!***',
	'Så här:\n\na) Björnen\\\nb) Laget',
	`${TABLE}\nRing om du undrar.`,
	'```\nkod\n```\n\nText.',
	'Det är **50 kr*** i år.\n\n*gäller medlemmar',
	'2. Ring.\n3. Vänta.',
	'- Vi har bytt alla lampor i trapphusen på Dalhem\n– det tog en vecka.',
	'Torget 7\\\n254 53 Helsingborg',
	'Bankgiro 5050-1055, org.nr 556012-5790, 2026-10-05 – 2026-11-01.',
	'Ring 0701014565, eller skriv ärendets nummer 19811218-9870.',
	'<Contact to="disturbance" />',
	'Ansök med blanketten (fyll i alla fält).',
	'Skriv \\<namn\\> och a &lt; b.',
	'https://polisen.se/?a=1&copy;=2',
	'Text&nbsp;här &amp; där.',
	'`&nbsp;` är en kod.',
	'Restaurangen har *** i en guide.',
	'Tid: klockan elva, när alla har kommit.\nDå börjar vi.',
])('of %j nothing is said, with line ends of either sort', async (text) => {
	expect(await saidOf(text)).toEqual([]);
	expect(await saidOf(text.replaceAll('\n', '\r\n'))).toEqual([]);
});

test.each([
	'• [Kontakt](/kontakt/)\n• [Åtgärder](/atgarder/)',
	'##[Kontakt](/kontakt/)',
	'**Läs mer på [Kontakt](/kontakt/) **',
])('what is said of %j quotes the file', async (text) => {
	expect((await saidOf(text)).join()).toContain('[Kontakt](/kontakt/)');
});

test.each([
	['__Fet__ rubrik', '__Fet__'],
	['~~Gammal~~ rubrik', '~~G'],
	['Vi \\& ni', '\\&'],
	['Vi &nbsp; ni', 'i stället: ett mellanslag.'],
	['...', 'fyllas i: ”...”'],
	['–', 'fyllas i: ”–”'],
])('of the field %s is said that it shows so', async (title, words) => {
	const said = await saidOf('Text.', FIELDS.replace('En rubrik', `'${title}'`));
	expect(said).toEqual([expect.stringContaining(words)]);
});

test.each([
	['gard', '"gard" är ett filnamn'],
	['–', '"–" säger inte vad bilden visar'],
	['En bild', '"En bild" säger inte vad bilden visar'],
	['Ett **hus**.', 'syns: **hus**'],
	['Skriv här vad bilden visar', 'fyllas i: ”Skriv här vad bilden visar”'],
])('of a picture described as %s is said so', async (alt, words) => {
	const said = await saidOf(`<Picture src="gard.png" alt="${alt}" />`);
	expect(said).toContainEqual(expect.stringContaining(words));
});
