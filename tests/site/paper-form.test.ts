import { describe, expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const papers = builtPages.filter(({ path }) => path.endsWith('/enkat/papper/'));

test('there is a form for paper', () => {
	expect(papers.map(({ path }) => path)).toContain('/enkat/papper/');
});

describe.each(papers)('the form for paper at $path', ({ $, path }) => {
	const controls = ($page: typeof $) =>
		$page('#formular')
			.find('input, textarea')
			.map((_, control) => ['id', 'name', 'value'].map((name) => $page(control).attr(name)).join())
			.get();

	test('asks the same questions with the same ids as the form on the web', () => {
		const web = builtPages.find((page) => page.path === path.replace('papper/', ''));
		expect(web && controls(web.$)).toEqual(controls($));
		expect(controls($).length).toBeGreaterThan(90);
	});

	test('sends what staff type in as from paper', () => {
		expect($('#formular').attr('action')).toMatch(/^\/api\/survey\?language=\w+&mode=paper$/);
	});

	test('is not for search engines', () => {
		expect($('meta[name="robots"]').attr('content')).toBe('noindex');
	});

	test('has at most nine answers to type with one digit, or ten with 0', () => {
		const longest = $('.survey-choices').map((_, choices) => $(choices).find('> label').length);
		expect(Math.max(...longest.get())).toBeLessThanOrEqual(10);
	});
});
