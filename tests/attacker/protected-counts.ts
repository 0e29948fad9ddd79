import { baseOf, countOf, type File, optionsOf, type Question, type Row } from './counts.ts';
import type { RowSum, World } from './row-sums.ts';

interface Protected {
	stage: number;
	area: string;
	what: string;
	count: (world: World) => number;
}

/**
 * Every withheld count, of a year or of years together, and every number of answers below 20, that
 * no edition of its round shows.
 *
 * `primary`: the group of the headline.
 */
export function protectedCounts(
	files: File[],
	question: Question,
	primary: string,
	sumOf: RowSum,
): Protected[] {
	const rowsIn = ({ rows }: File) => rows.filter((row) => row.question === question.id);
	return files.flatMap((file, stage) => {
		const editions = files.filter(({ survey }) => survey === file.survey);
		const isShown = (row: Row) =>
			editions.flatMap(rowsIn).some((of) => isSame(of, row) && of.share !== undefined);
		const excluded = file.method.excluded[question.id] ?? [];
		const isAnybody = file.method.districts.some(({ id }) => !excluded.includes(id));
		return rowsIn(file)
			.filter((row) => row.withheld !== undefined && !isShown(row))
			.filter((row) => row.area !== 'company' || isAnybody)
			.flatMap((row): Protected[] => {
				const { area, withheld, option } = row;
				const options = optionsOf(question, row, primary);
				const count = sumOf(row, stage, (counts) => countOf(counts, options));
				const answers = sumOf(row, stage, (counts) => baseOf(question, counts));
				return [
					{ stage, area, what: option, count },
					...(withheld === 'few-answers' && area !== 'company'
						? [{ stage, area, what: 'answers', count: answers }]
						: []),
				];
			});
	});
}

const isSame = (a: Row, b: Row) =>
	a.years === b.years && a.area === b.area && a.option === b.option;
