import { fillIn } from '../../strings/fill-in.ts';
import type { BrowserStrings } from '../../strings/survey-strings.ts';
import type { QuestionRules } from '../rules/answers.ts';
import { type Form, questionsOf } from '../rules/localize.ts';
import type { FormProblem } from './form-state.ts';

export interface ProblemMessage {
	/** Id of the control that mends it. */
	target: string;
	/** The question it is about, where it is about one. */
	about?: string;
	text: string;
}

export const CODE_ID = 'kod';

/** Where it is said what is wrong with a control, and the id of what is said. */
export const messageId = (control: string) => `${control}-message`;
export const errorId = (control: string) => `${control}-error`;

/** The words for each problem, first one of a field only, in the form's order. */
export function problemMessages(
	form: Form,
	strings: BrowserStrings,
	problems: FormProblem[],
): Map<string, ProblemMessage> {
	const questions = questionsOf(form);
	const first = questions[0]?.id ?? CODE_ID;
	const order = ['code', 'answers', ...questions.map(({ id }) => `answers.${id}`)];
	const messages = new Map<string, ProblemMessage>();
	for (const problem of [...problems].sort(
		(a, b) => order.indexOf(a.field) - order.indexOf(b.field),
	)) {
		const { field } = problem;
		if (messages.has(field)) continue;
		const question = questions.find(({ id }) => field === `answers.${id}`);
		const text = problemText(questions, strings, problem);
		if (question) messages.set(field, { target: question.id, about: question.text, text });
		else messages.set(field, { target: field === 'code' ? CODE_ID : first, text });
	}
	return messages;
}

export function problemText(
	questions: QuestionRules[],
	{ problems, form }: BrowserStrings,
	{ field, code, group, detail }: FormProblem,
): string {
	if (detail !== undefined) return detail;
	const question = questions.find(({ id }) => field === `answers.${id}`);
	const limit =
		question?.type === 'text'
			? question.maxLength
			: question?.type === 'multiple'
				? question.maxChoices
				: undefined;
	const text = fillIn(problems[code] ?? '', limit === undefined ? {} : { limit });
	const groupWord = form.code.groups[group ?? -1];
	return groupWord === undefined
		? text
		: `${text} ${fillIn(form.code.checkGroup, { group: groupWord })}`;
}
