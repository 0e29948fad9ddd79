import { findExcess } from '../rules/answers.ts';
import { checkCode } from '../rules/code.ts';
import { type Form, type FormQuestion, questionsOf } from '../rules/localize.ts';
import { ANSWER_PREFIX, type FormProblem, type FormState } from './form-state.ts';

/** What would be refused, found before anything is sent. */
export function findProblems(form: Form, { code, answers }: FormState): FormProblem[] {
	const questions = questionsOf(form);
	const isEmpty = [...answers.values()].flat().every((value) => value.trim() === '');
	return [
		...codeProblems(code),
		...questions.flatMap((question) => questionProblems(question, answers)),
		...(isEmpty ? [{ field: 'answers', code: 'empty' } as const] : []),
	];
}

export function codeProblems(code: string): FormProblem[] {
	const checked = checkCode(code);
	if (checked.ok) return [];
	const { problem, group } = checked;
	return [{ field: 'code', code: `code-${problem}`, ...(group !== undefined && { group }) }];
}

/** What is wrong with the answer to one question; to skip it is right. */
export function questionProblems(
	question: FormQuestion,
	answers: FormState['answers'],
): FormProblem[] {
	const code = findExcess(question, answers.get(question.id) ?? []);
	return code ? [{ field: ANSWER_PREFIX + question.id, code }] : [];
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
