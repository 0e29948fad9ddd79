import { expect, test } from 'vitest';
import { corrected, type Line } from './edition.ts';
import { shareOf } from './figure.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { publicRow } from './public-row.ts';

const LINES: Line[] = [
	{ option: 'yes', tier: 'first', needs: undefined },
	{ option: 'no', tier: 'rest', needs: 'first' },
];

/** What a district shows: how many of 40, or nothing. */
function placed(area: string, option: string, count?: number, years = ['2026']): PlacedFigure {
	const subject = { question: 'q', option, base: 'opinion' as const };
	return {
		...{ years, area },
		figure:
			count === undefined
				? { ...subject, withheld: 'few' }
				: { ...subject, shown: shareOf(count, 40, 100) },
	};
}

const once = (now: PlacedFigure[], before: PlacedFigure[]) =>
	corrected(now, before.map(publicRow), '2026', LINES)
		.map(publicRow)
		.map(({ area, option, share }) => `${area} ${option} ${String(share)}`);

const BEFORE = [placed('a', 'yes', 20), placed('b', 'yes'), placed('a', 'no', 20)];

test('what shows the same districts is published once more, row by row as it was', () => {
	for (const now of [BEFORE, BEFORE.toReversed()])
		expect(once(now, BEFORE)).toEqual(['a yes 50', 'b yes undefined', 'a no 50']);
});

test('a line that shows another district is withheld, and with it the one that tells of it', () => {
	expect(
		once([placed('a', 'yes', 20), placed('b', 'yes', 20), placed('a', 'no', 20)], BEFORE),
	).toEqual(['a yes undefined', 'b yes undefined', 'a no undefined']);
});

test('of a district that was not there before nothing is said, not even that it is withheld', () => {
	expect(once([...BEFORE, placed('c', 'yes', 20)], BEFORE)).not.toContainEqual(
		expect.stringMatching(/^c/),
	);
});

test('years together are said only as they were said before', () => {
	const together = (count: number) => placed('a', 'yes', count, ['2025', '2026']);
	expect(once([together(20)], [together(20)])).toEqual(['a yes 50']);
	expect(once([together(20)], [together(10)])).toEqual([]);
	expect(once([together(20)], [])).toEqual([]);
});
