import { onPaper } from '../../../strings/on-paper.ts';
import { paperSv } from '../../../strings/sv/commands/paper.ts';
import { surveyStrings } from '../../../strings/survey.ts';
import { problemText } from '../../../survey/form/problem-messages.ts';
import { checkCode } from '../../../survey/rules/code.ts';
import type { FormQuestion } from '../../../survey/rules/localize.ts';
import { wrongAnswers } from './typed-answers.ts';

const typedIn = onPaper(surveyStrings('sv'));
const strings = { ...typedIn, problems: { ...typedIn.problems, ...paperSv.problems } };

/** Longer than an answer that is chosen: a free text in the wrong column. */
const LONGEST_TOLD = 30;

/** What is wrong with a row, and what to type instead. Free texts and codes are never told. */
export function refusal(
	questions: FormQuestion[],
	cells: ReadonlyMap<string, string>,
	problem: Parameters<typeof problemText>[2],
): string {
	const question = questions.find(({ id }) => problem.field === `answers.${id}`);
	if (question === undefined) return problemText(questions, strings, problem);
	if (problem.code !== 'unknown-option' || question.type === 'text')
		return paperSv.column(question.id, problemText(questions, strings, problem));
	const typed = wrongAnswers(question, cells.get(question.id) ?? '');
	const told = typed.filter((text) => text.length <= LONGEST_TOLD && !isLikeCode(text));
	const labels = question.options.map(({ label }) => label);
	const reason = paperSv.noAnswer(told, labels, question.type === 'multiple');
	return paperSv.column(question.id, reason);
}

/** Also one with a typing mistake. */
function isLikeCode(text: string): boolean {
	const code = checkCode(text);
	return code.ok || code.problem === 'check';
}
