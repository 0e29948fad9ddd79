import { expect, test } from 'vitest';
import { contentWith } from '../content-check/content-builder.ts';
import { finding, findingsInPreview } from '../content-check/finding-builder.ts';

const THEMES = 'content/themes/2026.yaml';
const themes = (name: string, count: number, survey = '2026') =>
	contentWith({
		[THEMES]: `survey: '${survey}'\nthemes:\n  - { name: { sv: ${name} }, count: ${String(count)} }\n`,
	});

test('a theme has a few words and at least five texts', async () => {
	expect(await findingsInPreview(themes('Mörkt på vägen hem', 5))).toEqual([]);
});

test('an apostrophe is no quotation', async () => {
	expect(await findingsInPreview(themes('Doors that don’t close by tenants’ cars', 5))).toEqual([]);
});

test.each([4, 1, 0, -5])('a theme of %i texts is refused', async (count) => {
	expect(await findingsInPreview(themes('Mörkt', count))).toEqual([
		finding(THEMES, 'themes.0.count', 'Minst 5 texter'),
	]);
});

test.each([
	'”Det är läskigt”',
	'\'"Mörkt" på gården\'',
	'»Mörkt»',
	'“Dark”',
	'’Det är läskigt’',
	'Många ‘dark’',
	'‹Mörkt›',
	'‚Mörkt‘',
	'„Mörkt‟',
	'"Det är \'läskigt\' där"',
	'´Mörkt´',
])('a quotation is refused: %s', async (name) => {
	expect(await findingsInPreview(themes(name, 20))).toEqual([
		finding(THEMES, 'themes.0.name.sv', 'Citera aldrig'),
	]);
});

test('a sentence as long as tenants write is refused', async () => {
	expect(await findingsInPreview(themes('Mörkt '.repeat(11), 20))).toEqual([
		finding(THEMES, 'themes.0.name.sv', '60'),
	]);
});

test('there is no place for a text, or for a district', async () => {
	const [file = { text: '' }] = themes('Mörkt', 5).filter(({ path }) => path === THEMES);
	for (const field of ['text', 'district'])
		expect(
			await findingsInPreview(
				contentWith({ [THEMES]: file.text.replace('count:', `${field}: Dalhem, count:`) }),
			),
		).toEqual([finding(THEMES, `themes.0.${field}`, 'Fältet finns inte')]);
});

test('themes are of a survey that there is, in a file of its name', async () => {
	expect(await findingsInPreview(themes('Mörkt', 5, '2031'))).toEqual([
		finding(THEMES, 'survey', 'filen heter 2026.yaml'),
		finding(THEMES, 'survey', 'Enkäten "2031" finns inte'),
	]);
});

test('themes of an example are one themselves', async () => {
	const path = 'content/themes/provenkat.yaml';
	const text = `survey: provenkat\nthemes:\n  - { name: { sv: Mörkt }, count: 5 }\n`;
	expect(await findingsInPreview(contentWith({ [path]: text }))).toEqual([
		finding(path, 'survey', 'är ett exempel'),
	]);
	expect(await findingsInPreview(contentWith({ [path]: `example: true\n${text}` }))).toEqual([]);
});
