import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

test('no two pages of the landlord have the same title', () => {
	const titles = builtPages.map(({ $ }) => $('head > title').text());
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
