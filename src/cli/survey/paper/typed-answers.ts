import type { FormQuestion } from '../../../survey/rules/localize.ts';

/** Between several answers to one question: no label has it, and no spreadsheet takes it for a number. */
const AND = '+';

/**
 * What the form would have sent for the cells of a row, by question. An answer is typed as its label
 * on the form, in any case, or as its id; what is neither is left as it is, for the check to refuse.
 */
export function typedAnswers(
	questions: FormQuestion[],
	cells: ReadonlyMap<string, string>,
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
	const ids = cell.split(AND).map((typed) => optionOf(question, typed)?.id ?? typed);
	return question.type === 'multiple' ? ids : ids.join(AND);
}

type ChoiceQuestion = Exclude<FormQuestion, { type: 'text' }>;

/** What was typed that is none of the answers; all of it, where there is to be one alone. */
export function wrongAnswers(question: ChoiceQuestion, cell: string): string[] {
	if (question.type === 'single') return [cell.trim()];
	const typed = cell.split(AND).map((text) => text.trim());
	return typed.filter((text) => optionOf(question, text) === undefined);
}

const optionOf = ({ options }: ChoiceQuestion, typed: string) =>
	options.find(({ id, label }) => [id, label].map(plain).includes(plain(typed)));

/** A keyboard has a hyphen where a label may have a dash, and a Mac may part a letter from its dots. */
const plain = (text: string) =>
	text
		.normalize('NFC')
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/ ?[\u2010-\u2015\u2212-] ?/g, '-')
		.toLowerCase();
