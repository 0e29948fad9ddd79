import { expect, test } from 'vitest';
import { withoutUnpublished } from './without-unpublished.ts';

const TODAY = '2026-11-20';
const page = (fields: string) => ({
	path: 'content/articles/sv/hemligt.mdx',
	text: `---\ntitle: Hemligt\n${fields}---\n\nÄn så länge.\n`,
});
const published = (fields: string) => withoutUnpublished([page(fields)], TODAY)[0]?.text ?? '';

test.each([
	'draft: true\n',
	'publish: 2026-11-21\n',
	'unpublish: 2026-11-20\n',
	'unpublish: 2001-01-31\n',
	'draft: true\npublish: 2026-11-19\n',
])('Nothing is told of a page with %s', (fields) => {
	expect(published(fields)).not.toMatch(/Hemligt|Än så länge/);
	expect(published(fields)).toContain(fields);
});

test.each(['', 'draft: false\n', 'publish: 2026-11-20\n', 'unpublish: 2026-11-21\n'])(
	'A page that is shown is as it was (%j)',
	(fields) => {
		expect(published(fields)).toBe(page(fields).text);
	},
);

test.each(['title: : Hemligt\n', 'draft: kanske\n', '# dold\rdraft: true\n'])(
	'Of a page that nobody can tell whether it is shown nothing is told either (%j)',
	(fields) => {
		expect(published(fields)).not.toMatch(/Hemligt|Än så länge/);
	},
);

test('Nothing is told of a text that has no fields', () => {
	const file = { path: 'content/pages/sv/hemligt.mdx', text: 'Än så länge.' };
	expect(withoutUnpublished([file], TODAY)).toEqual([{ ...file, text: '---\n{}\n---\n' }]);
});

test('Nothing is told of a translation either while its Swedish text is not shown', () => {
	const text = '---\ntitle: Secret\n---\n\nNot yet.\n';
	const translation = { path: 'content/articles/en/hemligt.mdx', text };
	const shown = (fields: string) =>
		withoutUnpublished([page(fields), translation], TODAY).find(
			({ path }) => path === translation.path,
		);
	expect(shown('draft: true\n')?.text).not.toMatch(/Secret|Not yet/);
	expect(shown('')).toEqual(translation);
});

test('A file without such fields is as it was, and so is a picture', () => {
	const files = [
		{ path: 'content/history.yaml', text: 'series: []\n' },
		{ path: 'content/images/a.png', text: '', bytes: 5 },
	];
	expect(withoutUnpublished(files, TODAY)).toEqual(files);
});

test('What editors are told is no content: it names districts in examples', () => {
	const readme = { path: 'content/README.md', text: '`2026-12-05-backen.mdx`' };
	expect(withoutUnpublished([readme], TODAY)).toEqual([{ ...readme, text: '' }]);
});
