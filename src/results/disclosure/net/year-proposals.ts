import { sum } from '../area.ts';
import type { ClosedQuestion } from '../counted-round.ts';
import { MOST_FEW, MOST_TOO_FEW } from '../few.ts';
import type { SingleQuestion } from '../scale.ts';
import type { MultipleQuestion } from '../multiple-choice.ts';
import { excludingIn, fitting } from './picked.ts';
import { ANSWERS, type Cell, cellsOf, countIn, type Placed, toCount } from './cells.ts';
import type { Shift } from './worlds.ts';

/** Where two years are shown together: as many more in one as are fewer in the other. */
export const yearProposals = (
	question: ClosedQuestion,
	now: Placed,
	before: Placed,
	cell: Cell,
): Iterable<Shift[]> =>
	question.type === 'single'
		? dividedAnew(question, now, before, cell)
		: pickedAnew(question, now, before, cell);

function* pickedAnew(
	question: MultipleQuestion,
	now: Placed,
	before: Placed,
	cell: Cell,
): Generator<Shift[]> {
	if (cell === ANSWERS) {
		const ids = [...excludingIn(question), ...question.options.map(({ id }) => id)];
		const most = question.maxChoices ?? ids.length;
		// People who have picked one choice each, or more.
		for (let size = MOST_TOO_FEW; size > 0; size -= 1)
			for (const people of [size, -size])
				for (let each = 1; each <= most; each += 1)
					yield [
						{ place: now.place, options: [''], by: people },
						{ place: before.place, options: [''], by: -people },
						{ place: now.place, options: ids, by: people * each },
						{ place: before.place, options: ids, by: -people * each },
					];
		return;
	}
	const own = countIn(now.area, cell);
	const totals = [own + countIn(before.area, cell), 0, MOST_FEW];
	const counts = Array.from({ length: MOST_TOO_FEW + 1 }, (_, fewer) => MOST_TOO_FEW - fewer);
	const divided = counts.flatMap((count) => totals.map((both) => ({ count, rest: both - count })));
	for (const { count, rest } of divided)
		yield [
			toCount(now, cell, count),
			fitting(question, now, cell, count),
			toCount(before, cell, rest),
			fitting(question, before, cell, rest),
		];
	// Who does not pick this picks that.
	for (const other of cellsOf(question))
		for (const { count, rest } of divided)
			yield [
				toCount(now, cell, count),
				toCount(before, cell, rest),
				toCount(now, other, countIn(now.area, other) + own - count),
				toCount(before, other, countIn(before.area, other) + count - own),
			];
}

/** What both years have of a scale, or may have as well, is divided among them in other ways. */
function* dividedAnew(
	question: SingleQuestion,
	now: Placed,
	before: Placed,
	cell: Cell,
): Generator<Shift[]> {
	const cells = cellsOf(question);
	const without = {
		figure: '',
		options: question.options.filter((of) => of.noOpinion === true).map(({ id }) => id),
	};
	const last = cells.toSorted((a, b) => isOf(a, cell) - isOf(b, cell));
	const totals = totalsOf(cells, now, before);
	const numbers = Array.from({ length: MOST_TOO_FEW + 1 }, (_, answers) => answers);
	for (const answers of [now.area.base, ...numbers])
		for (const total of cell === ANSWERS ? totals.slice(0, 1) : totals)
			for (const order of [last, last.toReversed()]) {
				let left = answers;
				yield [
					...order.flatMap((of) => {
						const both = total.get(of) ?? 0;
						const count = Math.min(left, both);
						left -= count;
						return [toCount(now, of, count), toCount(before, of, both - count)];
					}),
					toCount(now, without, 0),
					toCount(before, without, 0),
				];
			}
}

const isOf = (a: Cell, b: Cell) => Number(a.figure === b.figure);

/** How many both years have of each, in ways that may show the same. */
function totalsOf(cells: Cell[], now: Placed, before: Placed): Map<Cell, number>[] {
	const counts = new Map(
		cells.map((cell) => [cell, countIn(now.area, cell) + countIn(before.area, cell)]),
	);
	const base = sum([...counts.values()]);
	const pairs = cells.flatMap((one) =>
		cells.flatMap((other) => (one === other ? [] : [{ one, other }])),
	);
	return [
		counts,
		...pairs.flatMap(({ one, other }) => {
			const both = (counts.get(one) ?? 0) + (counts.get(other) ?? 0);
			return [0, MOST_FEW].map((count) => new Map(counts).set(one, count).set(other, both - count));
		}),
		...cells.map((only) => new Map([[only, base]])),
	];
}
