import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import type { ClosedQuestion, CountedRound } from './counted-round.ts';
import { corrected, isRecounted, type Line } from './edition.ts';
import { publicBallots } from './no-opinion.ts';
import { placedFigures, type PlacedFigure } from './placed-figures.ts';
import { publicRow, type PublicRow } from './public-row.ts';
import { optionsIn, scaleOf } from './scale.ts';
import { protectedCounts } from './net/two-worlds.ts';

/** What an edition says: its rows, and each district's ballots where it tells them. */
export interface Edition {
	rows: PublicRow[];
	/** By question: districts that the company's figures leave out. */
	excluded: ReadonlyMap<string, string[]>;
	ballots: ReadonlyMap<string, number>;
}

export interface Publication {
	figures: PlacedFigure[];
	/** By question: districts that the company's figures leave out. */
	excluded: Map<string, string[]>;
	/** Answer sheets to the nearest 5, by district, where that is safe to say. */
	ballots: Map<string, number>;
}

/**
 * All that may be published of the newest of `rounds` (oldest first): the company and every
 * district by question, and the years that are taken together with it.
 *
 * `edition`: what was published of the newest round before, where this is a correction.
 */
export function publication(
	survey: Pick<Questionnaire, 'headline' | 'sections'>,
	rounds: CountedRound[],
	edition?: Edition,
): Publication {
	const excluded = new Map<string, string[]>();
	const newest = rounds.at(-1);
	if (newest === undefined) return { figures: [], excluded, ballots: new Map() };
	const ballots = new Map(
		newest.districts.flatMap((of) => {
			const told = publicBallots(of.ballots);
			return told === undefined ? [] : [[of.id, told]];
		}),
	);
	let areOthers = edition !== undefined && !isEqual(ballots, edition.ballots);
	const figures = closedQuestions(survey).flatMap((question) => {
		const found = placedFigures(survey, question, rounds);
		const isSafe = protectedCounts(survey, question, rounds).every(({ isFree }) => isFree);
		const own = found.figures.filter(({ years }) => years.length === 1);
		const left = found.excluded.filter((id) => isSafe || hasFewAnswers(own, id));
		if (left.length > 0) excluded.set(question.id, left);
		if (!isSafe) return own.map(withheld);
		if (edition === undefined) return found.figures;
		const before = edition.rows.filter((row) => row.question === question.id);
		areOthers ||= isRecounted(found.figures.map(publicRow), before);
		// The company's figures with and without a district give its own away.
		const areSame = String(edition.excluded.get(question.id) ?? []) === String(found.excluded);
		const lines = areSame ? linesOf(survey, question) : [];
		return corrected(found.figures, before, newest.survey, lines);
	});
	// How many more ballots there are would tell of those who were hidden before.
	return { figures, excluded, ballots: areOthers ? new Map<string, number>() : ballots };
}

/** Whoever reads the rows sees that it is left out. */
const hasFewAnswers = (figures: PlacedFigure[], district: string) =>
	figures.some(
		({ area, figure }) =>
			area === district && 'withheld' in figure && figure.withheld === 'few-answers',
	);

function withheld({ figure, ...place }: PlacedFigure): PlacedFigure {
	const { question, option, base } = figure;
	const reason = 'withheld' in figure ? figure.withheld : 'few';
	return { ...place, figure: { question, option, base, withheld: reason } };
}

export const closedQuestions = ({ sections }: Pick<Questionnaire, 'sections'>): ClosedQuestion[] =>
	sections.flatMap(({ questions }) => questions).filter((question) => question.type !== 'text');

/** Which lines of a question tell of each other. */
function linesOf(survey: Pick<Questionnaire, 'headline'>, question: ClosedQuestion): Line[] {
	const scale = question.type === 'single' ? scaleOf(question, survey) : undefined;
	const line = (option: string, tier: string, needs?: string): Line => ({ option, tier, needs });
	if (scale === undefined) {
		const isAlone = question.type === 'multiple';
		return question.options.map(({ id }) => line(id, isAlone ? id : 'all'));
	}
	const { primary, rest } = scale;
	return [
		...['headline', `group:${primary}`, ...optionsIn(scale, primary)].map((id) =>
			line(id, 'first'),
		),
		...[...rest, rest.join('+')].flatMap((group) => [
			line(`group:${group}`, 'rest', 'first'),
			...optionsIn(scale, group).map((id) => line(id, 'rest', 'first')),
		]),
		...scale.question.options
			.filter(({ noOpinion }) => noOpinion === true)
			.map(({ id }) => line(id, 'none', 'first')),
	];
}

const isEqual = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
	a.size === b.size && [...a].every(([id, count]) => b.get(id) === count);
