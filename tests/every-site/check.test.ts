import { expect, test } from 'vitest';
import { BuiltPage, type BuiltSite } from './built-site.ts';
import { onPageAlone } from './check.ts';

const siteOf = (...pages: [path: string, html: string][]): BuiltSite => ({
	pages: pages.map(([path, html]) => new BuiltPage(path, () => html)),
	file: () => undefined,
	content: {} as BuiltSite['content'],
	options: { production: false, today: '2026-11-20' },
});

test('a page is judged again where it says something else, or stands somewhere else', () => {
	const asked: string[] = [];
	const check = onPageAlone(({ $, path }) => {
		asked.push(`${path} ${$('h1').text()}`);
		return $('h1').text() === 'Fel' ? ['wrong'] : [];
	});
	const right = siteOf(['/a-page/', '<h1>Rätt</h1>'], ['/b-page/', '<h1>Rätt</h1>']);
	const wrong = siteOf(['/a-page/', '<h1>Fel</h1>'], ['/b-page/', '<h1>Rätt</h1>']);
	const found = [{ page: '/a-page/', what: 'wrong' }];
	expect([check(right), check(wrong), check(right)]).toEqual([[], found, []]);
	expect(check(siteOf(['/a-page/', '<h1>Fel</h1>']))).toEqual(found);
	expect(asked).toEqual(['/a-page/ Rätt', '/b-page/ Rätt', '/a-page/ Fel']);
});
