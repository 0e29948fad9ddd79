import type { SubmissionProblem } from '../../strings/survey-strings.ts';
import type { QuestionRules } from '../rules/answers.ts';

/** `field` is `code`, `answers` or `answers.<question id>`. */
export interface FormProblem {
	field: string;
	code: SubmissionProblem;
	/** The group of the code that is wrong, where it can be known: 0, 1, 2. */
	group?: number;
	/** The words for it, where the server has said them: it may know more than this page. */
	detail?: string;
}

/** What stands in the form: raw field values, as sent or as picked, right or wrong. */
export interface FormState {
	code: string;
	submission?: string | undefined;
	/** Field values by question id; a free text is one value. */
	answers: Map<string, string[]>;
	problems: FormProblem[];
}

export const ANSWER_PREFIX = 'answers.';

/** Reads the fields of the form, in the browser and from a posted body alike. Empty is none. */
export function readFormState(fields: Iterable<[string, unknown]>): FormState {
	const state: FormState = { code: '', answers: new Map(), problems: [] };
	for (const [name, value] of fields) {
		if (typeof value !== 'string') continue;
		if (name === 'code') state.code = value;
		if (name === 'submission' && value !== '') state.submission = value;
		if (!name.startsWith(ANSWER_PREFIX) || value === '') continue;
		const id = name.slice(ANSWER_PREFIX.length);
		state.answers.set(id, [...(state.answers.get(id) ?? []), value]);
	}
	return state;
}

/** Whether anything has been written or picked. */
export const isFilledIn = ({ code, answers }: Pick<FormState, 'code' | 'answers'>): boolean =>
	code !== '' || [...answers.values()].flat().some((value) => value !== '');

/** The answers as the interface takes them: several values only where several are allowed. */
export function answersToSend(
	questions: QuestionRules[],
	answers: FormState['answers'],
): Record<string, string | string[]> {
	const types = new Map(questions.map(({ id, type }) => [id, type]));
	return Object.fromEntries(
		[...answers].map(([id, values]) => {
			const [first = ''] = values;
			return [id, types.get(id) === 'multiple' || values.length > 1 ? values : first];
		}),
	);
}
