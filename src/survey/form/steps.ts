import type { Form, FormQuestion } from '../rules/localize.ts';

/** One view of the form in the browser: everything else of it is hidden meanwhile. */
export type Step =
	| { id: typeof START }
	| { id: typeof CODE }
	| { id: string; question: FormQuestion; part: number; number: number; questions: number }
	| { id: typeof CHECK };

// No question's id begins with an underscore.
export const START = '_start';
export const CODE = '_code';
export const CHECK = '_check';
/** No steps: shown in place of one. */
export const OFFER = '_offer';
export const REFUSED = '_refused';

/** Id of the heading that gets focus when the step is shown. */
export const headingId = (step: string) => `rubrik-${step}`;

/**
 * Start, code, the questions, and last "check your answers": whoever stops there has answered all,
 * and has only to send.
 */
export function stepsOf(form: Form): Step[] {
	const questions = form.sections.flatMap((section, index) =>
		section.questions.map((question, number) => ({
			id: question.id,
			question,
			part: index + 1,
			number: number + 1,
			questions: section.questions.length,
		})),
	);
	return [{ id: START }, { id: CODE }, ...questions, { id: CHECK }];
}

/** The next step; a code that is known from the letter's link is not asked for. */
export function stepAfter(steps: Step[], step: string, isCodeKnown: boolean): string {
	const next = steps[steps.findIndex(({ id }) => id === step) + 1];
	if (next === undefined) throw new Error(`${step} is the last step, which sends`);
	return next.id === CODE && isCodeKnown ? stepAfter(steps, CODE, isCodeKnown) : next.id;
}

/** The step whose control mends the problem with this field; none for what no control can mend. */
export function stepOfField(steps: Step[], field: string): string | undefined {
	if (field === 'code') return CODE;
	const questions = steps.filter((step) => 'question' in step);
	return field === 'answers'
		? questions[0]?.id
		: questions.find(({ id }) => field === `answers.${id}`)?.id;
}
