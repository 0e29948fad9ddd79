import type { Result, ResultRow } from '../../schemas/result.ts';
import { type Position, type PositionOf, positionsIn } from './position.ts';
import { type Cell, cellsOf, type Column } from './question-columns.ts';
import { shownFirst } from './result-joins.ts';
import { yearsOf } from './result-series.ts';

export interface Named {
	id: string;
	name: string;
}

export interface DistrictLine extends Named {
	/** Years that are counted together, where one alone has too few answers. */
	together?: string[];
	/** Where its first figure lies beside the company's. */
	position: Position;
	cells: Cell[];
}

/** What districts have answered: a column for each group of answers, or one for one choice. */
export interface DistrictTable {
	columns: string[];
	/** The company's figure of the first column. */
	company: ResultRow;
	/** In the order that they were given. */
	districts: DistrictLine[];
}

/** `rows`: all figures of one question. Nothing where it is not published by district. */
export function districtTable(
	columns: Column[],
	rows: ResultRow[],
	result: Result,
	series: Result[],
	districts: Named[],
	positionOf: PositionOf,
): DistrictTable | undefined {
	const company = rows.find(
		({ area, option }) => area === 'company' && option === columns[0]?.option,
	);
	if (company === undefined) return undefined;
	const lines = districts.flatMap(({ id, name }): DistrictLine[] => {
		const own = rows.filter(({ area }) => area === id);
		const years = shownFirst(own, result.survey)?.years;
		const cells = cellsOf(
			columns,
			own.filter((row) => row.years === years),
		);
		const [first] = cells;
		if (years === undefined || first === undefined) return [];
		const position = first.columns === 1 ? positionOf(first.row) : 'unsure';
		const isTogether = years !== result.survey;
		return [{ id, name, position, cells, ...(isTogether && { together: yearsOf(years, series) }) }];
	});
	if (lines.length === 0) return undefined;
	return { columns: columns.map(({ label }) => label), company, districts: lines };
}

/** Every district's headline beside the company's, in a column called `label`. */
export function headlineTable(
	result: Result,
	series: Result[],
	districts: Named[],
	label: string,
): DistrictTable | undefined {
	const rows = result.rows.filter(({ option }) => option === 'headline');
	return districtTable(
		[{ option: 'headline', label, answers: [] }],
		rows,
		result,
		series,
		districts,
		positionsIn(result),
	);
}
