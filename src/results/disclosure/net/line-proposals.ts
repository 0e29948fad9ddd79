import { sum } from '../area.ts';
import type { ClosedQuestion } from '../counted-round.ts';
import { LEAST_SPAN, MOST_FEW } from '../few.ts';
import { scaleOf } from '../scale.ts';
import { exchanges, roomIn } from './picked.ts';
import { type Cell, cellsOf, countIn, type Placed, type Published, toCount } from './cells.ts';
import type { Shift } from './worlds.ts';

/** A hidden count, and between what it is as few, or no more few, as it is. */
interface Hidden {
	of: Placed;
	count: number;
	low: number;
	high: number;
}

/** Worlds in which districts that hide the same have other counts than they have. */
export function* lineProposals(
	published: Published,
	districts: Placed[],
	own: Placed,
	cell: Cell,
): Generator<Shift[]> {
	const { question, placed } = published;
	const shown = districts.filter(({ area }) => !placed.excluded.includes(area.id));
	const line = placed.figures.filter(
		({ years, figure }) =>
			years.length === 1 && figure.option === cell.figure && 'withheld' in figure,
	);
	const target = hiddenCount(published, own, cell);
	const others = shown
		.filter((of) => of !== own && line.some(({ area }) => area === of.area.id))
		.map((of) => hiddenCount(published, of, cell));
	const picked = (of: Hidden) => asPicked(question, of, cell);
	const worlds = [
		...countsOf(picked(target), others.map(picked)),
		...countsOf(target, others.map(picked)),
		...countsOf(target, others),
	];
	if (question.type === 'multiple')
		for (const counts of worlds)
			for (const people of exchanges(question, counts, cell, shown))
				yield [...[...counts].map(([of, count]) => toCount(of, cell, count)), ...people];
	// Who does not choose this chooses that.
	const instead =
		question.type === 'single'
			? [(of: Placed) => restOf(published, of, cell)]
			: otherCells(question, cell).map((other) => () => other);
	for (const rest of instead)
		for (const counts of worlds)
			yield [...counts].flatMap(([of, count]) => {
				const other = rest(of);
				const both = countIn(of.area, cell) + countIn(of.area, other);
				return [toCount(of, cell, count), toCount(of, other, both - count)];
			});
}

const otherCells = (question: ClosedQuestion, cell: Cell) =>
	cellsOf(question).filter(({ figure }) => figure !== cell.figure);

/**
 * What one has more of, the others have less of, so that the company has the same sum where it
 * tells it; where it does not, they have as few or as many as they may.
 */
function countsOf(target: Hidden, others: Hidden[]): Map<Placed, number>[] {
	const { of: own, count: from, low, high } = target;
	const least = Math.max(low, from - sum(others.map(({ count, high: most }) => most - count)));
	const most = Math.min(high, from + sum(others.map((of) => of.count - of.low)));
	const near = [Math.max(least, from - LEAST_SPAN), Math.min(most, from + LEAST_SPAN)];
	return [
		...[...near, least, most].map((count) => {
			let left = from - count;
			const beside = others.map((of): [Placed, number] => {
				const by = Math.min(Math.max(left, of.low - of.count), of.high - of.count);
				left -= by;
				return [of.of, of.count + by];
			});
			return new Map([[own, count], ...beside]);
		}),
		...(['count', 'low', 'high'] as const).flatMap((end) =>
			[low, low + LEAST_SPAN, high, high - LEAST_SPAN].map(
				(count) =>
					new Map([[own, count], ...others.map((of): [Placed, number] => [of.of, of[end]])]),
			),
		),
	];
}

/** Of a scale: the largest group that is hidden with this one. */
function restOf({ survey, question }: Published, { area }: Placed, cell: Cell): Cell {
	const scale = question.type === 'single' ? scaleOf(question, survey) : undefined;
	const [rest = { figure: '', options: [] }] = otherCells(question, cell)
		.filter(({ figure }) => scale?.rest.some((group) => figure === `group:${group}`))
		.sort((a, b) => countIn(area, b) - countIn(area, a));
	return rest;
}

function hiddenCount(published: Published, of: Placed, cell: Cell): Hidden {
	const count = countIn(of.area, cell);
	const part =
		published.question.type === 'single'
			? count + countIn(of.area, restOf(published, of, cell))
			: of.area.base;
	if (count <= MOST_FEW) return { of, count, low: 0, high: Math.min(MOST_FEW, part) };
	if (count >= part - MOST_FEW) return { of, count, low: Math.max(0, part - MOST_FEW), high: part };
	return { of, count, low: MOST_FEW + 1, high: part - MOST_FEW - 1 };
}

/** As far as the same people can have picked so. */
function asPicked(question: ClosedQuestion, hidden: Hidden, cell: Cell): Hidden {
	if (question.type === 'single') return hidden;
	const { of, count } = hidden;
	const { fewer, more } = roomIn(question, of.area, cell);
	return {
		...hidden,
		low: Math.max(hidden.low, count - fewer),
		high: Math.min(hidden.high, count + more),
	};
}
