import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/survey/rules/languages.ts';
import { alternatesOf } from './alternates.ts';
import { builtPages } from './built-pages.ts';

const pages = new Map(builtPages.map((page) => [page.path, page.$]));

describe.each(builtPages)('$path', ({ $, path }) => {
	test('leads to each language, and says which it is in', () => {
		const links = $('header nav.languages a');
		expect(links.map((_, link) => $(link).attr('data-language')).get()).toEqual([...LANGUAGES]);
		for (const link of links.get()) expect(pages.has($(link).attr('href') ?? '')).toBe(true);
		expect(links.filter('[aria-current]')).toHaveLength(1);
	});

	test('names as its alternates pages that answer, are in that language and name it in turn', () => {
		const isHidden = $('meta[name="robots"][content="noindex"]').length > 0;
		const alternates = alternatesOf($);
		if (isHidden) expect(alternates).toEqual([]);
		for (const [language, address] of alternates) {
			const there = pages.get(address);
			if (language !== 'x-default') expect(there?.('html').attr('lang')).toBe(language);
			expect(there?.('meta[name="robots"]')).toHaveLength(0);
			expect(there && alternatesOf(there)).toEqual(alternates);
		}
		// Easy Swedish has no tag that search engines know.
		if (alternates.length > 0 && !path.startsWith('/lattlast/'))
			expect(alternates).toContainEqual([$('html').attr('lang'), path]);
		const [first] = alternates;
		if (first !== undefined) expect(alternates).toContainEqual(['x-default', first[1]]);
	});
});
