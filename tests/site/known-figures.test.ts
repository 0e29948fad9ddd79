import { describe, expect, test } from 'vitest';
import { newestHeadline } from '../../src/queries/results/result-joins.ts';
import { resultSeries } from '../../src/queries/results/result-series.ts';
import { historySchema } from '../../src/schemas/history.ts';
import type { ResultRow } from '../../src/schemas/result.ts';
import { figuresSv } from '../../src/strings/sv/figures.ts';
import { inShortSv } from '../../src/strings/sv/in-short.ts';
import { landlord, landlordResults } from './landlord.ts';
import { mainTextAt, pageAt } from './page-at.ts';

const windowsIn = (d: string | undefined) => (d ?? '').match(/M/g)?.length ?? 0;
/** How many windows of a page's house are lit, and to the half. */
const litOn = (path: string) =>
	pageAt(path)('main .scene path.lit')
		.map((_, drawn) => windowsIn(pageAt(path)(drawn).attr('d')))
		.get();

const { series: history } = historySchema.parse(landlord.history[0]?.data);
const company = history.find(({ district }) => district === undefined)?.points ?? [];
const surveyed = new Set(
	resultSeries(landlordResults).flatMap(({ method }) => method.districts.map(({ id }) => id)),
);
const CLOSED = `svg[aria-label="${figuresSv.figure.closedPicture}"]`;

test('the façade has as many lit windows as the figure beside it says', () => {
	const share = company.at(-1)?.share;
	expect(pageAt('/')('main .figure strong').first().text()).toBe(String(share));
	expect(litOn('/')).toEqual([share]);
});

describe.each([...surveyed])('the house of %s', (district) => {
	const path = `/omraden/${district}/`;
	const row = newestHeadline(landlordResults, district)?.row;

	test('shows the newest figure: lit for certain, and to the half where nobody knows', () => {
		if (row?.share === undefined) {
			expect(litOn(path)).toEqual([]);
			expect(pageAt(path)('#trygghet + div').find(CLOSED)).toHaveLength(1);
			return;
		}
		const { low = row.share, high = row.share } = row;
		expect(litOn(path).slice(0, 2)).toEqual([low, high - low].filter((windows) => windows > 0));
		expect(pageAt(path)('main .figure strong').first().text()).toBe(String(row.share));
	});
});

test('a district that has nothing of its own has no house, and says that there is no figure', () => {
	const path = '/omraden/tegelvallen/';
	expect(pageAt(path)(CLOSED)).toHaveLength(0);
	expect(mainTextAt(path)).toContain(inShortSv.noFigure);
});

test('the older figures have their table, and say that the number of answers is not known', () => {
	const $ = pageAt('/resultat/');
	const table = $(`table:has(caption:contains("kände sig trygga, ${figuresSv.history.company}"))`);
	expect(
		table
			.find('td')
			.map((_, cell) => $(cell).text())
			.get(),
	).toEqual(company.map(({ share }) => figuresSv.history.shortPercent(share)));
	expect(mainTextAt('/resultat/')).toContain(figuresSv.history.whyNoInterval);
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

describe.each(landlordResults)('the page of $survey', (result) => {
	const $ = pageAt(`/resultat/${result.survey}/`);
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
