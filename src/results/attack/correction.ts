import type { Questionnaire } from '../../survey/questionnaire.ts';
import type { CountedWave } from '../counted-wave.ts';
import { type AttackedEdition, attackQuestion, closedQuestions, Contradiction } from './attack.ts';
import { QuestionFacts } from './question-facts.ts';

/**
 * Questions that a correction may not show: beside the editions before it they would give
 * something away, or what was shown before cannot come from the counts as they are now, so that
 * nobody can tell.
 *
 * `editions`: of the surveys before, of this one before, and the correction, in that order.
 * `progress`: hears of each question before it is attacked.
 */
export function questionsToWithhold(
	survey: Questionnaire,
	waves: CountedWave[],
	editions: AttackedEdition[],
	progress: (question: number, of: number) => void = () => undefined,
): Set<string> {
	const questions = closedQuestions(survey);
	const found = questions.filter((question, index) => {
		progress(index + 1, questions.length);
		const isShown = editions
			.at(-1)
			?.rows.some((row) => row.question === question.id && row.share !== undefined);
		return isShown === true && isOpened(new QuestionFacts(survey, question, waves, editions, []));
	});
	return new Set(found.map(({ id }) => id));
}

function isOpened(facts: QuestionFacts): boolean {
	try {
		return attackQuestion(facts).length > 0;
	} catch (error) {
		if (error instanceof Contradiction) return true;
		throw error;
	}
}
