import { expect, test } from 'vitest';
import { readerStrings } from '../../src/strings/site.ts';
import { loopSv } from '../../src/strings/sv/loop.ts';
import { resultsSv } from '../../src/strings/sv/results.ts';
import { readingSv } from '../../src/strings/sv/reading.ts';
import { mainTextAt, pageAt, shownText } from './page-at.ts';

const PATH = '/resultat/2025/';
const $ = pageAt(PATH);
const section = (question: string) => $(`section[aria-labelledby="${question}"]`);
const textOf = (question: string) => shownText(section(question).text());

test.each(['/', '/resultat/'])('%s says that the surveys are not the older figures', (path) => {
	expect(mainTextAt(path)).toContain(readingSv.better.notComparable);
});

test.each([
	['satisfied', 'on a scale has those without an opinion apart', 'Utan åsikt'],
	['satisfied', 'of the headline is compared', 'ingen säkerställd förändring'],
	['basement', 'in new words is not compared', 'med andra ord 2024'],
	['first', 'says the most common choice of those that are shown', 'Av de svar som visas är'],
	['age', 'on who answered is never told of an area', 'aldrig för ett område'],
	['satisfied', 'withholds what could tell of somebody', resultsSv.withheld.few],
	['satisfied', 'withholds what too few have answered', resultsSv.withheld['few-answers']],
	['satisfied', 'has years together', '2024 och 2025 tillsammans'],
])('the question "%s" %s', (question, _, words) => {
	expect(textOf(question)).toContain(words);
});

test.each(['lattlast', 'en', 'ar'] as const)(
	'in the table of areas, %s, it says which figure is of years together',
	(language) => {
		const table = pageAt(`/${language}/resultat/`)('table.figures');
		const words = readerStrings(language).reading.together(['2024', '2025']);
		expect(table.text()).toContain(words);
	},
);

test('it says how many answered, and that they are not weighted by who they are', () => {
	const text = textOf('svarade');
	// The sum of the districts that show theirs, and what the others may have at most.
	expect(text).toContain('Omkring 675 svar.');
	expect(text).toContain('På 100 brev som kom fram blev det ungefär mellan 36 och 39 svar.');
	expect(text).toContain('Siffrorna är inte vägda efter ålder eller kön.');
});

test('a question on who answered has no table of areas', () => {
	expect(section('age').find('details')).toHaveLength(0);
});

test('groups that are shown as one have one figure, and one that is sure has no interval', () => {
	const row = section('satisfied').find('tr:has(th:contains("Nyponbacken"))').first();
	const cells = row
		.find('td')
		.map((_, cell) => [[$(cell).attr('colspan'), shownText($(cell).text())]]);
	expect(cells.get()).toEqual([
		[undefined, '60 %'],
		['2', '40 %'],
	]);
});

test('a finished measure is compared, waits, or has no figure before', () => {
	const compared = mainTextAt('/atgarder/ljus-pa-garden-lindglantan/');
	expect(compared).toContain(loopSv.verdict.increase);
	expect(compared).toContain(loopSv.noFigure);
	expect(compared).not.toContain(loopSv.notYet);
	expect(mainTextAt('/atgarder/sommarjobb/')).toContain(loopSv.notYet);
});
