import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { questionsOf } from '../../src/survey/rules/localize.ts';
import type { Question } from '../../src/survey/rules/questionnaire.ts';

const survey = loadQuestionnaires().find(({ id }) => id === '2026');
if (survey === undefined) throw new Error('There is no survey 2026');
export const questions = questionsOf(survey);

/** The whole form, answered with the second answer to each question, and these words. */
export const secondAnswers = (text: string): Record<string, unknown> =>
	Object.fromEntries(
		questions.map((question) => {
			if (question.type === 'text') return [question.id, text];
			const second = question.options[1]?.id;
			return [question.id, question.type === 'single' ? second : [second]];
		}),
	);

/** What a text browser stops at in a question: "no answer" is the first of one answer alone. */
const stopsIn = (question: Question) => {
	const controls = question.type === 'text' ? 1 : question.options.length;
	const numbersToCall = question.sensitive ? 3 : 0;
	return controls + (question.type === 'single' ? 1 : 0) + numbersToCall;
};
const answerIn = (question: Question) =>
	question.type === 'text' ? 0 : question.type === 'single' ? 2 : 1;

/** How many stops it is from one answer to the next, the first from what stands before them all. */
export function stopsBetween(asked: Question[]): number[] {
	let last = -1;
	let before = 0;
	return asked.map((question) => {
		const place = before + answerIn(question);
		const stops = place - last;
		last = place;
		before += stopsIn(question);
		return stops;
	});
}
