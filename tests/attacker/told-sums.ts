import { baseOf, countOf, type File, optionsOf, type Question } from './counts.ts';
import type { RowSum, World } from './row-sums.ts';

/**
 * More than is published: the very sum of each count that the company shows, of the districts
 * that it counts, and that years together show. So that a world less is alike, and never one more.
 *
 * `primary`: the group of the headline.
 */
export const toldSums = (
	files: File[],
	question: Question,
	primary: string,
	sumOf: RowSum,
	truth: World,
): ((world: World) => boolean)[] =>
	files.flatMap(({ rows }, stage) =>
		rows
			.filter((row) => row.question === question.id && row.share !== undefined)
			.flatMap((row) => {
				if (row.area !== 'company' && !row.years.includes('+')) return [];
				const options = optionsOf(question, row, primary);
				return [
					sumOf(row, stage, (counts) => countOf(counts, options)),
					...(row.area === 'company'
						? []
						: [sumOf(row, stage, (counts) => baseOf(question, counts))]),
				];
			})
			.map((sum) => {
				const told = sum(truth);
				return (world: World) => sum(world) === told;
			}),
	);
