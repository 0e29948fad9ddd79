import type { ClosedQuestion } from '../counted-round.ts';
import { LEAST_SPAN, MOST_TOO_FEW } from '../few.ts';
import { cellsOf, countIn, type Placed, toCount } from './cells.ts';
import type { Shift } from './worlds.ts';

const PEOPLE = { figure: '', options: [''] };

/**
 * Where a district shows nothing, all may have given the same answer, and as many as are too few;
 * or some who gave one may have given another.
 */
export function* silentProposals(question: ClosedQuestion, own: Placed): Generator<Shift[]> {
	const numbers = Array.from({ length: MOST_TOO_FEW + 1 }, (_, answers) => answers);
	const cells = cellsOf(question);
	for (const answers of [own.area.base, ...numbers])
		for (const only of cells)
			yield [
				...cells.map((cell) => toCount(own, cell, cell === only ? answers : 0)),
				...(question.type === 'multiple' ? [toCount(own, PEOPLE, answers)] : []),
			];
	for (const one of cells)
		for (const other of cells) {
			const [count, more] = [countIn(own.area, one), countIn(own.area, other)];
			for (const by of [more - count, LEAST_SPAN])
				yield [toCount(own, one, count + by), toCount(own, other, more - by)];
		}
}
