import type { Cell } from '../../../queries/question-columns.ts';
import type { ResultRow } from '../../../schemas/result.ts';
import { componentsResultsSv } from '../../../strings/components-results-sv.ts';
import { shown } from './rows.ts';

const { labels } = componentsResultsSv;

export const GROUPS = [labels.satisfied, labels.neither, labels.dissatisfied];

/** The cells of one district, a column each. */
export const cellsOf = (...rows: ResultRow[]): Cell[] =>
	rows.map((row, index) => ({ label: GROUPS[index] ?? '', row, columns: 1 }));

/** Two groups whose figures would tell too much one by one. */
export const MERGED: Cell[] = [
	...cellsOf(shown([62, 51, 72])),
	{ label: labels.neitherOrDissatisfied, row: shown([38, 28, 49]), columns: 2 },
];
