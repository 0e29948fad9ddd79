import type { Result, ResultRow } from '../../../schemas/result.ts';

/** A line of the open data: it can stand beside those of other surveys. */
export interface OpenRow extends ResultRow {
	survey: string;
}

export type Column = keyof OpenRow;
/** The columns, in the order that others rely on. */
export const COLUMNS = [
	'survey',
	'years',
	'area',
	'question',
	'option',
	'base',
	'answered',
	'share',
	'low',
	'high',
	'change',
	'established',
	'withheld',
] as const satisfies Column[];

export const openRows = ({ survey, rows }: Result): OpenRow[] =>
	rows.map((row) => ({ survey, ...row }));
