import type { Counts, District, File, Question, Row, Survey } from './counts.ts';

/** The districts of each round of a series and each of its editions, in the order they came out. */
export type World = District[][];

type Part = (counts: Counts | undefined) => number;
/** Of a row in the file of a stage: how many of its answers are of a kind, in a world. */
export type RowSum = (row: Row, stage: number, part: Part) => (world: World) => number;

/** `rounds`: how many editions each of the surveys has. */
export function rowSums(
	surveys: Survey[],
	question: Question,
	files: File[],
	rounds: number[],
): RowSum {
	/** The last edition of each year before that a row takes together with its own. */
	const yearsBefore = ({ years, area }: Row, file: File | undefined) =>
		surveys.flatMap(({ id }, round) => {
			const isBefore = area !== 'company' && id !== file?.survey && years.split('+').includes(id);
			return isBefore ? [rounds.slice(0, round + 1).reduce((sum, of) => sum + of, -1)] : [];
		});
	return (row, stage, part) => {
		const excluded = files[stage]?.method.excluded[question.id] ?? [];
		const isIn = (id: string) =>
			row.area === 'company' ? !excluded.includes(id) : id === row.area;
		const stages = [...yearsBefore(row, files[stage]), stage];
		return (world) =>
			stages
				.flatMap((of) => world[of] ?? [])
				.reduce((sum, { id, counts }) => (isIn(id) ? sum + part(counts[question.id]) : sum), 0);
	};
}
