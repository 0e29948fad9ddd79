import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { contentWith } from './content-builder.ts';

const TEXTS = readFileSync('src/content-check/fixtures/ordinary/texts.md', 'utf8').split('%%\n');
/** What is right of them: a heading of the wrong level, a list with dashes of another sort, lines that are lost. */
const RIGHT = /Frågor och svar|– byta|rubrik står redan|hoppar över en nivå|Raderna hamnar/;
const MOST_WRONG = 2;

test('texts by somebody who has not read the rules get no wrong error, and hardly a wrong advice', async () => {
	const path = (of: number) => `content/articles/sv/text-${String(of)}.mdx`;
	const files = TEXTS.map((text, of) => [
		path(of),
		`---\ntitle: En rubrik\nsummary: En kort text.\norder: 50\nsources: [Företaget]\nchecked: 2026-06-01\n---\n\n${text}`,
	]);
	const found = await checkContent(
		contentWith(Object.fromEntries(files) as Record<string, string>),
		{
			production: false,
			today: '2026-07-01',
		},
	);
	const said = found
		.filter(({ file }) => file.includes('/text-'))
		.map(({ file, level, message }) => `${level} ${file}: ${message}`);
	const wrong = said.filter((line) => !RIGHT.test(line));
	expect(TEXTS).toHaveLength(40);
	expect(wrong.filter((line) => line.startsWith('error'))).toEqual([]);
	expect(wrong.length, said.join('\n')).toBeLessThanOrEqual(MOST_WRONG);
});
