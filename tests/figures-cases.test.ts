import { expect, test } from 'vitest';
import { resultOfCounts } from '../src/cli/survey/publish-counts.ts';
import type { ResultRow } from '../src/schemas/result.ts';
import { readingSv } from '../src/strings/sv/reading.ts';

const QUESTION = {
	id: 'safe',
	type: 'single',
	options: ['satisfied', 'dissatisfied'].map((id) => ({ id, group: id })),
};

/** A year's counts of one district, as they are given to the command that publishes. */
const aYear = (id: string, satisfied: number, dissatisfied: number, issued: number) => ({
	id,
	opens: `${id}-11-01T08:00:00+01:00`,
	closes: `${id}-12-01T00:00:00+01:00`,
	questions: [QUESTION],
	headline: { question: 'safe', group: 'satisfied' },
	districts: [
		{
			id: 'a',
			issued,
			returned: 0,
			ballots: satisfied + dissatisfied,
			counts: { safe: { '': satisfied + dissatisfied, satisfied, dissatisfied } },
		},
	],
});

async function published(...surveys: ReturnType<typeof aYear>[]) {
	const result = await resultOfCounts({ surveys });
	if ('error' in result) throw new Error(result.error);
	const headline = (years: string): Partial<ResultRow> =>
		result.rows.find(
			(row) => row.area === 'a' && row.option === 'headline' && row.years === years,
		) ?? {};
	return { ...result, headline };
}

test('a fall from 81 to 19 percent over years together is established and watched', async () => {
	const { headline, watched } = await published(
		aYear('2022', 13, 3, 60),
		aYear('2023', 13, 3, 60),
		aYear('2024', 3, 13, 60),
		aYear('2025', 3, 13, 60),
	);
	expect(headline('2025')).toMatchObject({ withheld: 'few-answers' });
	expect(headline('2024+2025')).toMatchObject({ share: 19, change: -62, established: 'decrease' });
	expect(watched).toEqual(['a']);
});

const NEARLY_ALL = 'Alla som kunde svara har svarat, eller nästan alla.';
const NEARLY_EXACT = 'Siffran är nästan exakt: den ligger troligen fel med mindre än 1 av 100.';

test.each([
	['23 of 24', [15, 8, 24], NEARLY_ALL],
	['28 of 30', [18, 10, 30], NEARLY_ALL],
	['48 of 50', [30, 18, 50], NEARLY_ALL],
	['380 satisfied of 400, of 410 letters', [380, 20, 410], NEARLY_EXACT],
] as const)(
	'%s: nobody is told that all have answered',
	async (_, [satisfied, dissatisfied, letters], sentence) => {
		const { headline } = await published(aYear('2025', satisfied, dissatisfied, letters));
		const { share, low, high } = headline('2025');
		expect(share).toBeDefined();
		expect(readingSv.interval(low, high)).toBe(sentence);
	},
);

test.each([
	[23, 40, 58],
	[115, 200, 58],
	[29, 200, 15],
])('%i of %i is published as %i percent', async (satisfied, answers, share) => {
	const { headline } = await published(aYear('2025', satisfied, answers - satisfied, 2 * answers));
	expect(headline('2025').share).toBe(share);
});

test('a verdict never stands beside a change that is published as 0', async () => {
	const { headline } = await published(aYear('2024', 120, 104, 225), aYear('2025', 122, 102, 225));
	expect(headline('2025')).toMatchObject({ change: 0, established: 'none' });
});

test.each([99, 100])(
	'60 to 65 percent with %i of 100 homes answering is no sure change',
	async (n) => {
		const { headline } = await published(
			aYear('2024', 60, n - 60, 100),
			aYear('2025', 65, n - 65, 100),
		);
		expect(headline('2025').established).toBe('none');
	},
);

test('50 to 41 of 70, of 184 homes, is neither a sure fall nor watched', async () => {
	const { headline, watched } = await published(
		aYear('2024', 50, 20, 184),
		aYear('2025', 41, 29, 184),
	);
	expect([headline('2025').established, watched]).toEqual(['none', []]);
});
