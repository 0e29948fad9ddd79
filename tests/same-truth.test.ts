import { expect, test } from 'vitest';
import { positionsIn } from '../src/queries/results/position.ts';
import { aRow } from '../src/queries/results/result-builder.ts';
import { toNearest5, wholePercent } from '../src/results/figures/rounding.ts';
import type { ResultRow } from '../src/schemas/result.ts';
import { randomFrom } from '../src/lib/random-from.ts';
import { testSize } from './test-size.ts';

const DISTRICTS = 35;
const SURVEYS = testSize(100, 1000);
/** What all districts truly answer, question by question. */
const SHARES = [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9];

/** A survey in which every district is in truth like every other, as it is published. */
function aLevelSurvey(random: () => number): ResultRow[] {
	const homes = Array.from({ length: DISTRICTS }, () => 60 + Math.floor(random() ** 2 * 640));
	return SHARES.flatMap((truth, question) => {
		const counted = homes.map((home) => {
			const answered = Math.round(home * (0.25 + 0.35 * random()));
			const count = Array.from({ length: answered }, random).filter((of) => of < truth).length;
			return { home, answered, share: count / answered };
		});
		const weight = sum(homes);
		const company = {
			area: 'company',
			answered: sum(counted.map(({ answered }) => answered)),
			share: sum(counted.map(({ home, share }) => (home * share) / weight)),
		};
		const shown = counted
			.map((of, index) => ({ area: `district-${String(index)}`, ...of }))
			.filter(({ answered }) => answered >= 20);
		return [company, ...shown].map(({ area, answered, share }) =>
			aRow({
				area,
				question: `question-${String(question)}`,
				option: 'group:first',
				share: wholePercent(share),
				answered: toNearest5(answered),
			}),
		);
	});
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test('where all districts are alike, about one survey in 20 tells any of them apart', () => {
	const random = randomFrom(1);
	const telling = Array.from({ length: SURVEYS }, () => aLevelSurvey(random)).filter((rows) => {
		const positionOf = positionsIn({ rows });
		return rows.some((row) => row.area !== 'company' && positionOf(row) !== 'unsure');
	});
	expect(telling.length).toBeLessThanOrEqual(0.06 * SURVEYS);
});
