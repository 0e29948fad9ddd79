import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { contentWith } from './content-builder.ts';
import type { ContentFile } from './finding.ts';
import { readContentFiles } from './read-content.ts';

/** Written by somebody who had not read the rules: texts alone, and later whole pages. */
const ORDINARY = 'src/content-check/fixtures/ordinary';
const TEXTS = readFileSync(`${ORDINARY}/texts.md`, 'utf8').split('%%\n');
const PAGES = readContentFiles(ORDINARY, 'content');
/** Districts that the pages name, and which have no page among them. */
const NAMED = ['dalhem', 'fredriksdal', 'hogaborg', 'narlunda', 'norr', 'planteringen'];
/** What is right of them: a heading of the wrong level, a list with dashes of another sort, lines that are lost. */
const RIGHT = /Frågor och svar|– byta|rubrik står redan|hoppar över en nivå|Raderna hamnar/;
const MOST_WRONG = 2;

async function expectFewWrong(files: ContentFile[], among: ContentFile[], today: string) {
	expect(files).toHaveLength(40);
	const paths = new Set(files.map(({ path }) => path));
	const found = await checkContent([...among, ...files], { production: false, today });
	// Those with somebody to ask are about what is to be settled before the site goes live.
	const said = found.filter(({ file, knownBy }) => paths.has(file) && knownBy === undefined);
	const wrong = said.filter(({ message }) => !RIGHT.test(message));
	expect(wrong.filter(({ level }) => level === 'error')).toEqual([]);
	expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(MOST_WRONG);
}

const article = (of: number, text: string): ContentFile => ({
	path: `content/articles/sv/text-${String(of)}.mdx`,
	text: `---\ntitle: En rubrik\nsummary: En kort text.\norder: 50\nsources: [Företaget]\nchecked: 2026-06-01\n---\n\n${text}`,
});

test('texts by somebody who has not read the rules get no wrong error, and hardly a wrong advice', async () => {
	const articles = TEXTS.map((text, of) => article(of, text));
	await expectFewWrong(articles, contentWith(), '2026-07-01');
});

test('and so do whole pages', async () => {
	const survey = readContentFiles('.').filter(({ path }) =>
		path.startsWith('content/surveys/2026.'),
	);
	const among = [
		...survey.map(({ path, text }) => [path, text]),
		...NAMED.map((name) => [
			`content/districts/sv/${name}.mdx`,
			`---\nname: ${name}\nconfirmed: false\n---\n`,
		]),
	];
	await expectFewWrong(
		PAGES,
		contentWith(Object.fromEntries(among) as Record<string, string>),
		'2026-12-01',
	);
});

test.each(['\\', '  '])('lines that are ended on purpose by "%s" are no lost list', async (end) => {
	const found = (between: string) =>
		checkContent([...contentWith(), article(0, `Välj en:\n\na) Björnen${between}\nb) Laget\n`)], {
			production: false,
			today: '2026-07-01',
		});
	const lost = expect.objectContaining({
		message: expect.stringContaining('blir ingen lista') as string,
	}) as unknown;
	expect(await found('')).toContainEqual(lost);
	expect(await found(end)).not.toContainEqual(lost);
});

test.each([
	['Hyran är 7 000 kronor.**', '** Utan el.', 0],
	['Vi byter **portar ** i vår.', '** Utan el.', 1],
	['Vi byter portar** i vår.', 'Utan el.', 1],
])('two stars of a footnote are its own: "%s", "%s"', async (sentence, note, count) => {
	const found = await checkContent([...contentWith(), article(0, `${sentence}\n\n${note}\n`)], {
		production: false,
		today: '2026-07-01',
	});
	expect(found.filter(({ message }) => message.startsWith('** syns'))).toHaveLength(count);
});
