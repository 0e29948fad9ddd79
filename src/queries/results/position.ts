import { changeProbability, holm } from '../../results/figures/change.ts';
import type { Result, ResultRow } from '../../schemas/result.ts';

export type Position = 'higher' | 'lower' | 'unsure';

/** Of a district's figure: the headline, or a question's first group. Of others it says nothing. */
export type PositionOf = (row: ResultRow) => Position;

/**
 * Where the figures of districts lie beside the company's, by what is published: apart only where
 * chance alone hardly makes such a difference. They are tested as a change from one year to the
 * next, with Holm's procedure over all of a survey's districts and questions, so that one in 20
 * surveys of districts that are alike tells any of them apart.
 *
 * That a district is part of the company makes the difference surer than the test takes it for, by
 * more than the company's weights make it less sure.
 */
export function positionsIn({ rows }: Pick<Result, 'rows'>): PositionOf {
	const isCompared = comparedIn(rows);
	const company = new Map(
		rows.flatMap((row) => (row.area === 'company' && isCompared(row) ? [[row.question, row]] : [])),
	);
	const compared = rows.flatMap((row) => {
		const [before, after] = [estimateOf(company.get(row.question)), estimateOf(row)];
		if (row.area === 'company' || !isCompared(row) || !before || !after) return [];
		const isHigher = after.share > before.share;
		return { place: placeOf(row), isHigher, probability: changeProbability(before, after) };
	});
	const isApart = holm(compared.map(({ probability }) => probability));
	const apart = new Map(
		compared
			.filter((_, index) => isApart[index])
			.map(({ place, isHigher }) => [place, isHigher ? ('higher' as const) : ('lower' as const)]),
	);
	return (row) => apart.get(placeOf(row)) ?? 'unsure';
}

/** Of each question its first figure, where that is of a group: the headline is such a group. */
function comparedIn(rows: ResultRow[]): (row: ResultRow) => boolean {
	const first = new Map(rows.toReversed().map(({ question, option }) => [question, option]));
	return ({ question, option }) =>
		option === first.get(question) && /^(headline$|group:)/.test(option);
}

const placeOf = ({ years, area, question }: ResultRow) => `${years} ${area} ${question}`;

const estimateOf = (row: ResultRow | undefined) =>
	row?.share === undefined || row.answered === undefined
		? undefined
		: { share: row.share / 100, n: row.answered };
