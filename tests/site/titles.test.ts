import { expect, test } from 'vitest';
import { paths } from '../../src/lib/paths.ts';
import { builtPages } from './built-pages.ts';
import { mainTextAt, pageAt } from './page-at.ts';

test('no two pages of the landlord have the same title', () => {
	const titles = builtPages.map(({ $ }) => $('head > title').text());
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('a straight quotation mark in a Swedish field is shown as a Swedish one, wherever it is shown', () => {
	const summary = 'Lås, lampor och gårdar påverkar hur ’trygg’ en plats är i ”verkligheten”.';
	const page = pageAt(paths.article('hus-och-gardar'));
	expect(page('main .lead').text()).toBe(summary);
	expect(page('meta[name="description"]').attr('content')).toBe(summary);
	expect(mainTextAt(paths.articles)).toContain(summary);
});
