import { checkAnswers } from '../rules/answers.ts';
import { checkCode } from '../rules/code.ts';
import { type Form, type FormQuestion, questionsOf } from '../rules/localize.ts';
import { answersToSend, type FormProblem, type FormState } from './form-state.ts';

/** What would be refused, found before anything is sent. */
export const findProblems = (form: Form, { code, answers }: FormState): FormProblem[] => [
	...codeProblems(code),
	...answerProblems(questionsOf(form), answers),
];

export function codeProblems(code: string): FormProblem[] {
	const checked = checkCode(code);
	if (checked.ok) return [];
	const { problem, group } = checked;
	return [{ field: 'code', code: `code-${problem}`, ...(group !== undefined && { group }) }];
}

/** What is wrong with the answer to one question; to skip it is right. */
export const questionProblems = (
	question: FormQuestion,
	answers: FormState['answers'],
): FormProblem[] =>
	answerProblems([question], new Map([[question.id, answers.get(question.id) ?? []]])).filter(
		({ code }) => code !== 'empty',
	);

function answerProblems(questions: FormQuestion[], answers: FormState['answers']): FormProblem[] {
	const picked = new Map([...answers].filter(([, values]) => values.length > 0));
	const checked = checkAnswers(questions, answersToSend(questions, picked));
	return checked.ok ? [] : checked.problems;
}

const SYMBOLS = /[\p{L}\p{N}]/gu;

/**
 * What can be said while the code is still being typed: a symbol that no code has, or, once all
 * twelve are there, that they do not fit together.
 */
export function typosInCode(code: string): FormProblem[] {
	const isWhole = (code.match(SYMBOLS)?.length ?? 0) >= 12;
	return codeProblems(code).filter((problem) => isWhole || problem.code === 'code-symbols');
}
