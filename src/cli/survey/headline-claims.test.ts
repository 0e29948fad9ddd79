import { expect, test } from 'vitest';
import type { Result, ResultRow } from '../../schemas/result.ts';
import { countedSurvey } from './publish-counts.ts';
import { resultOf } from './result-of.ts';

/** A survey of two districts that were as satisfied. */
const counted = (id: string, satisfied: number, dissatisfied: number) => {
	const answered = satisfied + dissatisfied;
	const counts = { safe: { '': answered, satisfied, dissatisfied } };
	const options = ['satisfied', 'dissatisfied'].map((of) => ({ id: of, group: of }));
	return countedSurvey({
		id,
		opens: `${id}-11-01T08:00:00+01:00`,
		closes: `${id}-12-01T00:00:00+01:00`,
		questions: [{ id: 'safe', type: 'single', options }],
		headline: { question: 'safe', group: 'satisfied' },
		districts: ['a', 'b'].map((district) => ({
			...{ id: district, issued: 300, returned: 0, ballots: answered, counts },
		})),
		editions: [],
	});
};
const ALONE = { paperUsed: undefined, published: undefined, corrections: [] };
const before = counted('2024', 80, 20);
const past = await resultOf(before, { surveys: [], results: [], ...ALONE });

/** Of which areas a fall is told, where these lines were published the year before. */
async function falls(rows: ResultRow[]) {
	const results: Result[] = [{ ...past, rows }];
	const now = await resultOf(counted('2025', 20, 80), { surveys: [before], results, ...ALONE });
	const told = now.rows.flatMap((row) =>
		row.years === '2025' && row.established === 'decrease' ? [row.area] : [],
	);
	return { told: told.sort(), watched: now.watched };
}
const isHeadlineOfA = ({ area, option }: ResultRow) => area === 'a' && option === 'headline';

test('a fall is told where the figure before it is published', async () => {
	expect(await falls(past.rows)).toEqual({ told: ['a', 'b', 'company'], watched: ['a', 'b'] });
});

test.each<[string, (row: ResultRow) => ResultRow[]]>([
	[
		'was withheld',
		({ years, area, question, option, base }) => [
			{ ...{ years, area, question, option, base }, withheld: 'few' },
		],
	],
	['is not there', () => []],
	['is of other years', (row) => [{ ...row, years: '2023' }]],
])('none is told where that %s: it would tell of what is hidden', async (_, hide) => {
	const rows = past.rows.flatMap((row) => (isHeadlineOfA(row) ? hide(row) : [row]));
	expect(await falls(rows)).toEqual({ told: ['b', 'company'], watched: ['b'] });
});
