import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import type { CountedRound } from '../counted-round.ts';
import type { PublicRow } from '../public-row.ts';
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
	rounds: CountedRound[],
	editions: AttackedEdition[],
	progress: (question: number, of: number) => void = () => undefined,
): Set<string> {
	const questions = closedQuestions(survey);
	const correction = editions.at(-1);
	const found = questions.filter((question, index) => {
		progress(index + 1, questions.length);
		return (
			correction !== undefined &&
			saysMore(question.id, correction, editions.slice(0, -1)) &&
			isOpened(new QuestionFacts(survey, question, rounds, editions, []))
		);
	});
	return new Set(found.map(({ id }) => id));
}

/** Whether it shows something of the question that no edition before has said just so. */
function saysMore(question: string, edition: AttackedEdition, before: AttackedEdition[]): boolean {
	const rowsOf = ({ rows }: AttackedEdition) => rows.filter((row) => row.question === question);
	const said = (of: AttackedEdition) =>
		JSON.stringify([rowsOf(of).map(figuresOf), of.excluded.get(question), [...of.homes]]);
	const isShown = rowsOf(edition).some(({ share }) => share !== undefined);
	return isShown && !before.some((of) => of.round === edition.round && said(of) === said(edition));
}

/** Without what is said of a change. */
const figuresOf = ({ years, area, option, base, answered, share, withheld }: PublicRow) => [
	years,
	area,
	option,
	base,
	answered,
	share,
	withheld,
];

function isOpened(facts: QuestionFacts): boolean {
	try {
		return attackQuestion(facts).length > 0;
	} catch (error) {
		if (error instanceof Contradiction) return true;
		throw error;
	}
}
