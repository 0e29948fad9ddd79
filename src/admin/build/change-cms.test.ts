import { expect, test } from 'vitest';
import { changeCms, type Replacement } from './change-cms.ts';

const CMS = '/project/node_modules/@sveltia/cms/npm/index.js';

const change = (...changes: Replacement[]) => changeCms('our-change', changes);

test('What stands in the CMS as often as is known is replaced, and in nothing else', () => {
	const { transform } = change([/https:\/\/a\.se/g, 2, 'a'], [/b/g, 1, 'c']);
	expect(transform('https://a.se b https://a.se', CMS)).toBe('a c a');
	expect(transform('https://a.se', '/project/src/admin/main.ts')).toBeUndefined();
});

test.each(['', 'b', 'a a'])('A CMS that says something else (%j) stops the build', (code) => {
	const { transform } = change([/a/g, 1, 'x']);
	expect(() => transform(code, CMS)).toThrow('our-change.ts');
});

test('So does one that stands in another file, but no build that has failed already', () => {
	const { transform, buildEnd } = change([/a/g, 1, 'x']);
	expect(() => {
		buildEnd();
	}).toThrow('change-cms.ts');
	buildEnd(new Error('Failed'));
	transform('a', CMS);
	buildEnd();
});
