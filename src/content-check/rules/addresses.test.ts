import { describe, expect, test } from 'vitest';
import { ARTICLE, contentWith, MEASURE, RESULT } from '../content-builder.ts';
import { finding, findingsInPreview } from '../finding-builder.ts';

const CONTACT = 'content/pages/sv/kontakt.mdx';
const IN_ENGLISH = 'content/measures/en/lampor.mdx';
const EXAMPLE_RESULT = 'content/results/provenkat.yaml';

const textOf = (file: string) => contentWith().find(({ path }) => path === file)?.text ?? '';
const where = (file: string, from: string, to: string) => ({
	[file]: textOf(file).replace(from, to),
});
const said = (file: string, words: string) => [finding(file, 'texten', words)];

describe('a link finds the parts of the text that is shown', () => {
	test.each([
		['/kontakt/#hitta-hit', []],
		['/atgarder/lampor/#var', []],
		['/en/atgarder/lampor/#where', []],
		['/en/atgarder/lampor/#var', said(ARTICLE, 'för #var')],
		['/ar/atgarder/lampor/#var', []],
		['/resultat/2026/#satisfied', []],
	])('%s: %j', async (address, expected) => {
		const files = contentWith({
			...where(ARTICLE, 'Text.', `Läs [mer](${address}).`),
			...where(CONTACT, 'Text.', '## Hitta hit\n\nText.'),
			...where(MEASURE, 'Text.', '## Var\n\nText.'),
			[IN_ENGLISH]: '---\ntitle: Lamps\nsummary: New ones.\n---\n## Where\n\nText.\n',
		});
		expect(await findingsInPreview(files)).toEqual(expected);
	});
});

describe('a link from what is shown leads to nothing hidden', () => {
	test('in another language either', async () => {
		const files = contentWith({
			...where(ARTICLE, 'Text.', '[Mer](/en/atgarder/lampor/)'),
			...where(MEASURE, 'owner:', 'draft: true\nowner:'),
		});
		expect(await findingsInPreview(files)).toEqual(said(ARTICLE, 'är ett utkast'));
	});

	test.each([
		['/resultat/provenkat/', 'är ett exempel'],
		['/resultat/provenkat/#satisfied', 'är ett exempel'],
		['/resultat/provenkat/#flagged', 'för #flagged'],
	])('%s: %s', async (address, words) => {
		const files = contentWith({
			...where(ARTICLE, 'Text.', `[Mer](${address})`),
			[EXAMPLE_RESULT]: `${textOf(RESULT).replace("'2026'", 'provenkat')}example: true\n`,
		});
		expect(await findingsInPreview(files)).toEqual(said(ARTICLE, words));
	});
});
