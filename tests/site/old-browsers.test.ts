import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { NEEDS } from '../../src/survey/form/enhanced/needs.ts';
import { builtPages, DIST } from './built-pages.ts';
import { newerNames } from './newer-names.ts';

/** Why a parser of that year cannot read it. */
const unreadable = (script: string, ecmaVersion: 2015 | 2020) =>
	new Linter()
		.verify(script, [{ languageOptions: { ecmaVersion, sourceType: 'module' } }])
		.map(({ message }) => message);

const withScript = builtPages.flatMap(({ path, $ }) => {
	const scripts = $('script:not([type$="json"])').map((_, script) => {
		const source = $(script).attr('src');
		return source === undefined ? $(script).text() : readFileSync(join(DIST, source), 'utf8');
	});
	const data = $('script[type$="json"]').text();
	return scripts.length === 0 ? [] : [{ path, scripts: scripts.get(), data }];
});

test('no page asks for its width in a way that browsers before 2022 skip', () => {
	const ranges = builtPages.map(({ path, $ }) => ({
		path,
		queries:
			$('style')
				.text()
				.match(/@media[^{]*[<>][^{]*/g) ?? [],
	}));
	expect(ranges.filter(({ queries }) => queries.length > 0)).toEqual([]);
});

test('the survey and the search have scripts', () => {
	expect(withScript.map(({ path }) => path)).toEqual(expect.arrayContaining(['/enkat/', '/sok/']));
});

describe.each(withScript)('the scripts of $path', ({ path, scripts, data }) => {
	test('can be read by browsers of 2020', () => {
		expect(scripts.flatMap((script) => unreadable(script, 2020))).toEqual([]);
	});

	test('use nothing that those lack, unless they ask for it first', () => {
		const asked = path.includes('/enkat/') ? NEEDS : [];
		const newer = scripts.flatMap((script) => newerNames(script, data));
		expect(
			newer.filter(
				(paths) => !paths.some((name) => asked.some((need) => `${need}.`.startsWith(`${name}.`))),
			),
		).toEqual([]);
	});
});

describe.each(withScript.filter(({ path }) => path.includes('/enkat/')))('on $path', (page) => {
	test('what carries the code over can be read by browsers of 2015', () => {
		expect(unreadable(page.scripts[0] ?? 'none', 2015)).toEqual([]);
	});

	test.each(NEEDS)('the form does not ask for %s without using it', (need) => {
		const name = need.replace(/^.*\./, '');
		const uses = page.scripts.join().match(new RegExp(`\\b${name}\\b`, 'g'));
		// Once in the list itself.
		expect(uses?.length).toBeGreaterThan(1);
	});
});
