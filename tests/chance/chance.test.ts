import { expect, test } from 'vitest';
import chance from '../../src/results/figures/chance.json' with { type: 'json' };
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { byChance, chanceOf, CLAIMS, LEVEL, RESPONSES } from './chance.ts';
import { powerOf } from './power.ts';
import { claimsOf, oneChanged } from './years.ts';

const MINUTES_MS = 600_000;
const YEARS = testSize(100, 2000);
/** Of 100 years; so few of them say it less surely. */
const MOST_CLAIMED = testSize(10, 6);

test.each(RESPONSES)(
	'where nobody feels otherwise hardly any year has an established change (%d answer)',
	(response) => {
		expect(byChance(response, YEARS).claimed).toBeLessThanOrEqual(MOST_CLAIMED);
	},
	MINUTES_MS,
);

test.each([
	{ answers: 50, before: 0.65, after: 0.35 },
	{ answers: 100, before: 0.62, after: 0.38 },
	{ answers: 200, before: 0.6, after: 0.43 },
])(
	'one district of $answers answers that falls is found as often as the method can',
	({ answers, before, after }) => {
		const years = testSize(100, 4000);
		const found = Array.from({ length: years }).filter(
			(_, year) =>
				claimsOf(oneChanged(answers, before, after), year).verdicts.get('d00') === 'decrease',
		).length;
		const points = 100 * Math.abs(found / years - powerOf(answers, before, after, LEVEL / CLAIMS));
		expect(points).toBeLessThan(testSize(15, 3));
	},
	MINUTES_MS,
);

test('what the page on the method tells of chance holds what it must', () => {
	expect(chance.unchanged.map(({ response }) => response)).toEqual([25, 37, 60]);
	expect(chance.smallest.map(({ answers }) => answers)).toEqual([50, 100, 200]);
	for (const { claimed } of chance.unchanged) expect(claimed).toBeLessThanOrEqual(6);
});

fullTest(
	'and is what the script makes',
	() => {
		expect(chanceOf(chance.years)).toEqual(chance);
	},
	MINUTES_MS,
);
