import type { ResultRow } from '../../schemas/result.ts';
import { inLanguage } from '../../survey/rules/localize.ts';
import type { Question, Questionnaire } from '../../survey/rules/questionnaire.ts';

/** A question whose answers are counted. */
export type ClosedQuestion = Exclude<Question, { type: 'text' }>;

/** A group of answers, or one answer, as a column of figures. */
export interface Column {
	/** As a result calls it: an option's id, or `group:` and the group's. */
	option: string;
	label: string;
	/** Ids of the group's answers. */
	answers: string[];
}

/**
 * The groups of a question, the one that it is about first: those that are shown as one then lie
 * side by side.
 */
export function groupColumns(question: ClosedQuestion, { headline }: Questionnaire): Column[] {
	if (question.type === 'multiple') return [];
	const primary = question.id === headline.question ? headline.group : question.groups[0]?.id;
	return question.groups
		.toSorted((a, b) => Number(b.id === primary) - Number(a.id === primary))
		.map(({ id, label }) => ({
			option: `group:${id}`,
			label: inLanguage(label, 'sv'),
			answers: question.options.filter(({ group }) => group === id).map((option) => option.id),
		}));
}

/** Every answer of a question as a column. */
export const answerColumns = ({ options }: ClosedQuestion): Column[] =>
	options.map(({ id, label }) => ({ option: id, label: inLanguage(label, 'sv'), answers: [] }));

/** The figure of one column, or of several that are shown as one. */
export interface Cell {
	label: string;
	row: ResultRow;
	columns: number;
}

const LIST = new Intl.ListFormat('sv');

/** The figures of an area for `columns`; a column without any is left out. */
export function cellsOf(columns: Column[], rows: ResultRow[]): Cell[] {
	const merged = rows.flatMap((row) => {
		const ids = /^group:(.+\+.+)$/.exec(row.option)?.[1]?.split('+') ?? [];
		const of = columns.filter(({ option }) => ids.some((id) => option === `group:${id}`));
		return of.length > 1 ? [{ row, of }] : [];
	});
	return columns.flatMap((column) => {
		const together = merged.find(({ of }) => of.includes(column));
		if (together === undefined) {
			const row = rows.find(({ option }) => option === column.option);
			return row === undefined ? [] : [{ label: column.label, row, columns: 1 }];
		}
		const { row, of } = together;
		if (of[0] !== column) return [];
		return [{ label: LIST.format(of.map(({ label }) => label)), row, columns: of.length }];
	});
}
