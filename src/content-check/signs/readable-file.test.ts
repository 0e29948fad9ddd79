import { expect, test } from 'vitest';
import { contentWhere, contentWith, HISTORY, MEASURE } from '../content-builder.ts';
import { finding, findingsInPreview } from '../finding-builder.ts';
import { readableFile } from './readable-file.ts';

const code = (sign: string) =>
	`U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

test.each([
	...['\0', '\u0007', '\v', '\f', '\u001B', '\u007F', '\u0085', '\u009B', '\u2028', '\u2029'],
	...['\u202A', '\u202E', '\uE000'],
])(
	'a sign that is not seen, and that readers take for different things, is refused by name (%j)',
	async (sign) => {
		const [found, ...others] = await findingsInPreview(
			contentWhere(MEASURE, 'Text.', `Ett.\nTvå${sign}tre.`),
		);
		expect(found).toEqual(finding(MEASURE, 'hela filen', code(sign)));
		expect(found?.message).toContain('Ta bort det:');
		expect(others).toEqual([]);
	},
);

test.each(['<<<<<<< HEAD', '||||||| 3f2a', '>>>>>>> min-gren'])(
	'a change that nobody has chosen is told where %s is all that is left of it',
	async (mark) => {
		expect(await findingsInPreview(contentWhere(MEASURE, 'Text.', `Ett.\n${mark}\nTvå.`))).toEqual([
			finding(MEASURE, 'hela filen', 'Här möts två ändringar'),
		]);
	},
);

test('its place is the line and column where an editor finds it', async () => {
	const [found] = await findingsInPreview(
		contentWhere(MEASURE, 'title: Nya lampor', 'title: Nya \u0007lampor'),
	);
	expect(found).toMatchObject({ line: 2, column: 12 });
});

test('files of keys and values are read as strictly', async () => {
	expect(
		await findingsInPreview(contentWhere(HISTORY, 'source: Årssidan', 'source: Års\u2028sidan')),
	).toEqual([finding(HISTORY, 'hela filen', 'U+2028')]);
});

test.each([
	['in a comment', 'title: Nya', '# dold\rdraft: true\ntitle: Nya'],
	['in a text', 'Text.', 'Ett.\rTvå.'],
	['before the fields end', '---\nText.', '\r---\nText.'],
	['inside quotes', 'title: Nya lampor', 'title: "Nya\rlampor"'],
])('a line that one reader ends and another does not is refused (%s)', async (_, from, to) => {
	expect(await findingsInPreview(contentWhere(MEASURE, from, to))).toContainEqual(
		finding(MEASURE, 'hela filen', 'radslut'),
	);
});

test('lines that end as on an old Mac are one mistake, however many', async () => {
	const files = contentWith().map((file) =>
		file.path === MEASURE ? { ...file, text: file.text.replaceAll('\n', '\r') } : file,
	);
	expect(await findingsInPreview(files)).toEqual([
		finding(MEASURE, 'hela filen', 'Spara om filen'),
	]);
});

test('fields cannot be smuggled past the check into the text, nor code past it at all', async () => {
	const smuggled = `---
{ name: Kapad, confirmed: false, hosts: # c\r "x
", introduction: B }
---x

{globalThis.process.exit(1)}

", introduction: B }
---

Text.
`;
	const path = 'content/districts/sv/kapad.mdx';
	expect(await findingsInPreview(contentWith({ [path]: smuggled }))).toContainEqual(
		finding(path, 'hela filen', 'radslut'),
	);
});

test('a mark of the byte order stands first or nowhere', () => {
	const text = '\uFEFF---\ntitle: A\n---\n\nText.\n';
	expect(readableFile({ path: 'a.mdx', text }).findings).toEqual([]);
	expect(
		readableFile({ path: 'a.mdx', text: text.replace('Text', 'T\uFEFFext') }).findings,
	).toEqual([finding('a.mdx', 'hela filen', 'U+FEFF')]);
});
