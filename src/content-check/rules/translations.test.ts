import { describe, expect, test } from 'vitest';
import { contentWhere, contentWith, MEASURE, SURVEY } from '../content-builder.ts';
import { finding, findingsInPreview } from '../finding-builder.ts';

const page = `---
title: Page
summary: A page.
updated: 2026-06-01
---
Text.
`;
const PAGES = {
	'content/pages/sv/anonymitet.mdx': page,
	'content/pages/en/anonymitet.mdx': page,
	'content/pages/en/tack.mdx': page,
};
const [survey] = contentWith().filter(({ path }) => path === SURVEY);
const inEnglish = (survey?.text ?? '')
	.replace(/reviewed: \{(.*)\}/, 'reviewed: {$1, en: null }')
	.replace(/\{ sv: ([^{}]+) \}/g, '{ sv: $1, en: $1 }');

describe('a language that the survey is in', () => {
	test('is whole', async () => {
		expect(await findingsInPreview(contentWith({ ...PAGES, [SURVEY]: inEnglish }))).toEqual([]);
	});

	test.each([
		['{ sv: Enkäten, en: Enkäten }', '{ sv: Enkäten }', 'title.en'],
		['[{ sv: Välkommen., en: Välkommen. }]', '[{ sv: Välkommen. }]', 'introduction.0.en'],
		[
			'{ sv: Mycket, en: Mycket }',
			'{ sv: Mycket }',
			'sections.area.questions.satisfied.options.very.label.en',
		],
		[
			'{ sv: Nöjd, en: Nöjd }',
			'{ sv: Nöjd }',
			'sections.area.questions.satisfied.groups.satisfied.label.en',
		],
	])('lacks no text: without %s', async (from, to, field) => {
		const text = inEnglish.replace(from, to);
		expect(text).not.toBe(inEnglish);
		expect(await findingsInPreview(contentWith({ ...PAGES, [SURVEY]: text }))).toEqual([
			finding(SURVEY, field, 'Texten saknas på engelska.'),
		]);
	});

	test.each(['content/pages/en/anonymitet.mdx', 'content/pages/en/tack.mdx'])(
		'needs %s, where the form leads',
		async (path) => {
			const files = contentWith({ ...PAGES, [SURVEY]: inEnglish });
			expect(await findingsInPreview(files.filter((file) => file.path !== path))).toEqual([
				finding(path, 'filnamn', 'Sidan saknas på engelska.'),
			]);
		},
	);
});

test('a translation may be begun before the survey is in its language', async () => {
	const files = contentWhere(SURVEY, '{ sv: Enkäten }', '{ sv: Enkäten, ar: استبيان }');
	expect(await findingsInPreview(files)).toEqual([]);
});

test('a translated page needs its Swedish one', async () => {
	const path = 'content/pages/en/nowhere.mdx';
	expect(await findingsInPreview(contentWith({ [path]: page }))).toEqual([
		finding(path, 'filnamn', 'Skriv content/pages/sv/nowhere.mdx'),
	]);
});

test('a page in a language that the site does not have is read by nothing', async () => {
	const path = 'content/pages/fi/tack.mdx';
	expect(await findingsInPreview(contentWith({ [path]: page }))).toEqual([
		finding(path, 'filnamn', 'läser inte den här filen'),
	]);
});

describe('a district in another language', () => {
	const text = 'content/districts/en/dalhem.mdx';
	const swedish = 'content/districts/sv/dalhem.mdx';
	const without = contentWhere(swedish, 'introduction: Ett område.\n', '');

	test('is introduced where it is in Swedish', async () => {
		const lacking = contentWith({ [text]: '---\n{}\n---\nText.\n' });
		expect(await findingsInPreview(lacking)).toContainEqual(
			finding(text, 'introduction', 'Skriv den på det här språket också.'),
		);
		const whole = contentWith({ [text]: '---\nintroduction: An area.\n---\nText.\n' });
		expect(await findingsInPreview(whole)).toEqual([]);
	});

	test('needs no introduction where Swedish has none', async () => {
		const files = [...without, { path: text, text: '---\n{}\n---\nText.\n' }];
		expect(await findingsInPreview(files)).toEqual([]);
	});
});

test('a translation of an example may point to examples, as the Swedish page does', async () => {
	const path = MEASURE.replace('/sv/', '/en/');
	const text = `---
title: Lamps
summary: New lamps.
---

[More](/omraden/exempelby/).

<Figure district="exempelby" />
`;
	const example = contentWhere(MEASURE, '---', '---\nexample: true');
	expect(await findingsInPreview([...example, { path, text }])).toEqual([]);
	expect(await findingsInPreview([...contentWith(), { path, text }])).toEqual([
		finding(path, 'texten', 'Sidan /omraden/exempelby/ är ett exempel'),
		finding(path, 'Figure district', 'är ett exempel'),
	]);
});
