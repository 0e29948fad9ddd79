import type { FormQuestion } from '../../../survey/rules/localize.ts';

/** Between several answers to one question: no label has it, and no spreadsheet takes it for a number. */
const AND = '+';

/**
 * What the form would have sent for the cells of a row, by question. An answer is typed as its label
 * on the form, in any case, or as its id; what is neither is left as it is, for the check to refuse.
 */
export function typedAnswers(
	questions: FormQuestion[],
	cells: Map<string, string>,
): Record<string, string | string[]> {
	return Object.fromEntries(
		questions.flatMap((question): [string, string | string[]][] => {
			const cell = cells.get(question.id)?.trim() ?? '';
			if (cell === '') return [];
			return [[question.id, typedAnswer(question, cell)]];
		}),
	);
}

function typedAnswer(question: FormQuestion, cell: string): string | string[] {
	if (question.type === 'text') return cell;
	const optionOf = (typed: string) =>
		question.options.find(({ id, label }) => [id, label].map(plain).includes(plain(typed)))?.id ??
		typed;
	return question.type === 'single' ? optionOf(cell) : cell.split(AND).map(optionOf);
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
