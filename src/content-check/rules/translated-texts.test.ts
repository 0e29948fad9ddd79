import { describe, expect, test } from 'vitest';
import { AREA_DAY, ARTICLE, contentWith, DISTRICT, MEASURE } from '../content-builder.ts';
import { adviceIn, finding, findingsInPreview } from '../finding-builder.ts';

const TITLED = 'title: New\nsummary: In short.\n';
const inEnglish = (file: string) => file.replace('/sv/', '/en/');
const text = (fields: string, body = 'Text.') => `---\n${fields}---\n${body}\n`;

describe.each([
	[MEASURE, TITLED],
	[AREA_DAY, TITLED],
	[ARTICLE, TITLED],
	[DISTRICT, 'introduction: An area.\n'],
])('a translation of %s', (original, fields) => {
	const file = inEnglish(original);
	const adviceOn = async (written: string) =>
		(await adviceIn(contentWith({ [file]: text(written) }))).filter((found) => found.file === file);

	test('says which Swedish text it is of', async () => {
		const missing = await adviceOn(fields);
		expect(missing).toEqual([finding(file, 'translatedFrom', 'vilken svensk text')]);
		const [, hash = ''] = /'([0-9a-f]{8})'/.exec(missing[0]?.message ?? '') ?? [];
		expect(await adviceOn(`${fields}translatedFrom: '${hash}'\n`)).toEqual([]);
	});

	test('is told to be old when that has changed', async () => {
		expect(await adviceOn(`${fields}translatedFrom: '00000000'\n`)).toEqual([
			finding(file, 'translatedFrom', `(${original}) har ändrats`),
		]);
	});

	test('is of the title and what introduces it, too, and of no blanks', async () => {
		const swedish = contentWith().find(({ path }) => path === original)?.text ?? '';
		const hashOf = async (changed: string) => {
			const files = contentWith({ [original]: changed, [file]: text(fields) });
			const [first] = (await adviceIn(files)).filter((found) => found.file === file);
			return /'([0-9a-f]{8})'/.exec(first?.message ?? '')?.[1];
		};
		const lead = original === DISTRICT ? 'introduction' : 'summary';
		const ledBy = (words: string) =>
			swedish
				.replace(/^(?:summary|introduction): .*\n/m, '')
				.replace('---\n', `---\n${lead}: ${words}\n`);
		const hash = await hashOf(ledBy('Två ord.'));
		expect(await hashOf(ledBy('Två  ord.'))).toBe(hash);
		expect(await hashOf(ledBy('Två andra.'))).not.toBe(hash);
		// The name of a district is translated by nobody.
		const titled = ledBy('Två ord.').replace(/^title: .*$/m, 'title: En annan');
		expect((await hashOf(titled)) === hash).toBe(original === DISTRICT);
	});

	test('holds nothing that is the same in every language', async () => {
		const files = contentWith({ [file]: text(`${fields}draft: true\n`) });
		expect(await findingsInPreview(files)).toEqual([finding(file, 'draft', 'Fältet finns inte')]);
	});

	test('needs the Swedish one', async () => {
		const gone = file.replace(/[^/]+\.mdx$/, 'borta.mdx');
		expect(await findingsInPreview(contentWith({ [gone]: text(fields) }))).toEqual([
			finding(gone, 'filnamn', `Skriv ${gone.replace('/en/', '/sv/')}`),
		]);
	});
});

test('a translation may link to pages in its language, and to none that are not there', async () => {
	const file = inEnglish(MEASURE);
	const errors = (to: string) =>
		findingsInPreview(contentWith({ [file]: text(TITLED, `[Text](${to})`) }));
	expect(await errors('/en/atgarder/lampor/#fakta')).toEqual([]);
	expect(await errors('/en/atgarder/lampa/')).toEqual([finding(file, 'texten', 'finns inte')]);
});
