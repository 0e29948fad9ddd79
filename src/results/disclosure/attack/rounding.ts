import type { PublicRow } from '../public-row.ts';
import type { IntegerProgram, Term } from './integer-program.ts';
import { times } from './question-facts.ts';

const LARGE = 1_000_000;

/** `count` of `people` is a share to whole percent. */
export function roundedShare(
	program: IntegerProgram,
	{ share = 0 }: PublicRow,
	people: Term[],
	count: Term[],
): void {
	const away = (by: number) => [
		...count.map((of) => times(100, of)),
		...people.map((of) => times(by - share, of)),
	];
	program.between(0, away(0.5), LARGE);
	program.between(-LARGE, away(-0.5), 0);
}
