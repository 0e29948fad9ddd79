import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newestHeadline } from '../../src/queries/results/result-joins.ts';
import { resultSchema, type ResultRow } from '../../src/schemas/result.ts';
import { builtPages } from './built-pages.ts';

const page = (path: string) => {
	const found = builtPages.find((built) => built.path === path);
	if (found === undefined) throw new Error(`${path} is not built`);
	return found.$;
};
const windowsIn = (d: string | undefined) => (d ?? '').match(/M/g)?.length ?? 0;
/** How many windows of a page's house are lit, and to the half. */
const litOn = (path: string) =>
	page(path)('main .scene path.lit')
		.map((_, drawn) => windowsIn(page(path)(drawn).attr('d')))
		.get();

const results = ['exempel-1', 'exempel-2'].map((id) =>
	resultSchema.parse(parse(readFileSync(`content/results/${id}.yaml`, 'utf8'))),
);
const [, newest] = results;
const SHOWN = newest?.rows.filter(({ area }) => area !== 'company') ?? [];
const headlineOf = (district: string) => newestHeadline(results, district)?.row;

test('the façade has as many lit windows as the figure beside it says', () => {
	expect(page('/')('main strong').first().text()).toBe('67');
	expect(litOn('/')).toEqual([67]);
});

describe.each([...new Set(SHOWN.map(({ area }) => area))])('the house of %s', (district) => {
	const path = `/omraden/${district}/`;
	const row = headlineOf(district);

	test('shows the newest figure: lit for certain, and to the half where nobody knows', () => {
		if (row?.share === undefined) {
			expect(litOn(path)).toEqual([]);
			expect(page(path)('main svg[aria-label="Ett hus med stängda fönsterluckor."]')).toHaveLength(
				1,
			);
			return;
		}
		const { low = row.share, high = row.share } = row;
		expect(litOn(path)).toEqual([low, high - low]);
		expect(page(path)('main strong').first().text()).toBe(String(row.share));
	});
});

test('a district that no survey asked in has its shutters closed, and says why', () => {
	const main = page('/omraden/stattena/')('main');
	expect(main.find('svg[aria-label="Ett hus med stängda fönsterluckor."]')).toHaveLength(1);
	expect(main.text()).toContain('Vi har ingen siffra att visa för området än.');
});

test('the older figures have their table, and say that the number of answers is not known', () => {
	const main = page('/resultat/')('main');
	const table = main
		.find('table')
		.filter((_, of) =>
			page('/resultat/')(of).find('caption').text().includes('hela företaget. Siffror som'),
		);
	expect(
		table
			.find('td')
			.map((_, cell) => page('/resultat/')(cell).text())
			.get(),
	).toEqual(['57 procent', '64 procent', '67 procent']);
	expect(main.text()).toContain('redovisade utan antal svar');
});

/** As a figure stands in a cell. */
const inWords = ({ share, low, high, withheld }: ResultRow) => {
	if (withheld !== undefined) return withheld === 'few' ? 'visas inte' : 'för få svar';
	const between =
		low === undefined || high === undefined || low === high
			? ''
			: ` ${String(low)}–${String(high)}`;
	return `${String(share)} %${between}`;
};

describe.each(results)('the page of $survey', (result) => {
	const $ = page(`/resultat/${result.survey}/`);
	const cells = (question: string) =>
		$(`section[aria-labelledby="${question}"] td`)
			.map((_, cell) => $(cell).text().replaceAll(/\s+/g, ' ').trim())
			.get();
	const questions = [...new Set(result.rows.map(({ question }) => question))];

	test.each(questions)('has every figure of "%s" in words', (question) => {
		const said = cells(question);
		const rows = result.rows.filter((row) => row.question === question && row.share !== undefined);
		const own = rows.filter(
			({ years, area, option }) =>
				option !== 'headline' && (years === result.survey || isOnlyTogether(rows, area)),
		);
		const figures = said.filter((text) => text.includes('%'));
		expect(own).not.toHaveLength(0);
		expect(new Set(figures)).toEqual(new Set(own.map(inWords)));
		for (const why of new Set(reasons(result.rows, question))) expect(said).toContain(why);
	});

	const isOnlyTogether = (rows: ResultRow[], area: string) =>
		!rows.some((row) => row.area === area && row.years === result.survey);
});

/** Why the company's figures, or those of the first group in a district, are not shown. */
const reasons = (rows: ResultRow[], question: string) =>
	rows
		.filter((row) => row.question === question && row.area === 'company' && row.withheld)
		.filter(({ base }) => base === 'answered')
		.map(inWords);
