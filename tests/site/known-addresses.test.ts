import { expect, test } from 'vitest';
import { readContent } from '../../src/content-check/content.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { pagesOf } from '../../src/content-check/rules/addresses.ts';
import { builtPages } from './built-pages.ts';

/** What the content check takes for the site, and the pages that were built. */
const known = pagesOf(readContent(readContentFiles('.')));
const built = new Map(builtPages.map((page) => [page.path, page]));

test('the check knows every page that a text may link to, and no other', () => {
	const ownPages = ['/404.html', '/komponenter/'];
	const expected = [...built.keys()].filter((path) => !ownPages.includes(path));
	expect(known.map(({ address }) => address).sort()).toEqual(expected.sort());
});

test('the check knows every part of a page that has one of its own', () => {
	const unknown = builtPages.flatMap(({ $, path }) => {
		const parts = known.find(({ address }) => address === path)?.parts ?? [];
		return $('main section[id]')
			.map((_, section) => $(section).attr('id'))
			.get()
			.filter((id) => !parts.includes(id) && known.some(({ address }) => address === path))
			.map((id) => `${path}#${id}`);
	});
	expect(unknown).toEqual([]);
});

test('headings have the anchors that the check makes of them', () => {
	const wrong = known.flatMap(({ address, parts, file }) => {
		const page = built.get(address);
		if (page === undefined || file === undefined) return [];
		const ids = page
			.$('main h2[id], main h3[id], main h4[id]')
			.map((_, heading) => page.$(heading).attr('id'))
			.get();
		// Comes and goes with the survey: nothing to link to.
		return ids
			.filter((id) => id !== 'enkat' && !parts.includes(id))
			.map((id) => `${address}#${id}`);
	});
	expect(wrong).toEqual([]);
});
