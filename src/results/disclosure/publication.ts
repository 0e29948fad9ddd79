import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { roundedBallots } from './ballots.ts';
import { areaOf, type CountedRound } from './counted-round.ts';
import type { Edition } from './edition.ts';
import type { Figure } from './figure.ts';
import { questionFigures } from './question-figures.ts';
import { yearsTogether } from './years-together.ts';

/** A figure, of which surveys it is and where. */
export interface PlacedFigure {
	/** One survey's id, or several whose answers are taken together, oldest first. */
	years: string[];
	/** A district's id or `company`. */
	area: string;
	figure: Figure;
}

export interface Publication {
	figures: PlacedFigure[];
	/** By question: districts that the company's figures leave out. */
	excluded: Map<string, string[]>;
	/** All answer sheets to the nearest 5, where that is safe to say. */
	ballots: number | undefined;
}

/**
 * All that may be published of the newest of `rounds` (oldest first): the company and every
 * district by question, and the years that are taken together with it.
 *
 * `edition`: what was published of the newest round before, where this is a correction.
 */
export function publication(
	survey: Questionnaire,
	rounds: CountedRound[],
	edition?: Edition,
): Publication {
	const questions = survey.sections
		.flatMap((section) => section.questions)
		.filter((question) => question.type !== 'text');
	const excluded = new Map<string, string[]>();
	const figures = questions.flatMap((question) => {
		const comparable = comparableRounds(question.id, rounds);
		const areas = comparable.at(-1)?.districts.map((of) => areaOf(of, question)) ?? [];
		const joined = yearsTogether(survey, question, comparable);
		const found = questionFigures(
			survey,
			question,
			areas,
			new Set(joined.map(({ id }) => id)),
			edition,
		);
		if (found.excluded.length > 0) excluded.set(question.id, found.excluded);
		const years = rounds.slice(-1).map((round) => round.survey);
		const place = (area: string) => (figure: Figure) => ({ years, area, figure });
		return [
			...found.company.map(place('company')),
			...areas.flatMap(({ id }) => [
				...(found.areas.get(id) ?? []).map(place(id)),
				...(found.isWithheld ? [] : joined.filter((of) => of.id === id)).flatMap(
					({ years: of, figures: together }) =>
						together.map((figure) => ({ years: of, area: id, figure })),
				),
			]),
		];
	});
	const newest = rounds.at(-1);
	// What a correction shows less of must not make room for a number that was too much before.
	const mayTell = edition === undefined || edition.hasBallots;
	const ballots =
		newest && mayTell ? roundedBallots(newest, questions, { figures, excluded }) : undefined;
	return { figures, excluded, ballots };
}

/** The rounds at the end that asked the question in the words of the newest. */
export function comparableRounds(question: string, rounds: CountedRound[]): CountedRound[] {
	const wording = rounds.at(-1)?.wording.get(question);
	const broken = rounds.findLastIndex((round) => round.wording.get(question) !== wording);
	return wording === undefined ? [] : rounds.slice(broken + 1);
}
