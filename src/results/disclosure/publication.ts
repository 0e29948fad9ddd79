import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';
import { sum } from './area.ts';
import type { ClosedQuestion, CountedRound } from './counted-round.ts';
import { corrected, isRecounted, type Line, withoutAnswers } from './edition.ts';
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
		const out = edition?.excluded.get(question.id) ?? [];
		// Who was left out stays so: whether they have enough answers since would tell how many.
		const counted = withoutAnswers(rounds, question.id, out);
		const found = placedFigures(survey, question, counted);
		const isSafe = protectedCounts(survey, question, counted).every(({ isFree }) => isFree);
		const own = found.figures.filter(({ years }) => years.length === 1);
		const left =
			edition === undefined ? found.excluded.filter((id) => isSafe || hasFewAnswers(own, id)) : out;
		if (left.length > 0) excluded.set(question.id, left);
		if (edition === undefined) return isSafe ? found.figures : own.map(withheld);
		const before = edition.rows.filter((row) => row.question === question.id);
		// The company's figures with and without a district give its own away.
		const areSame = String(out) === String(found.excluded);
		const homes = sum(
			newest.districts.filter(({ id }) => !out.includes(id)).map((district) => district.homes),
		);
		const lines =
			isSafe && areSame && !isNearlyAll(question, before, homes) ? linesOf(survey, question) : [];
		const together = placedFigures(survey, question, rounds).figures.filter(
			({ years }) => years.length > 1,
		);
		const shown = corrected([...own, ...together], before, newest.survey, lines);
		areOthers ||= isRecounted(shown.map(publicRow), before);
		return shown;
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

/**
 * Where nearly all have answered, any more with an opinion leave too little room for few without:
 * no correction may tell whether there are more. What was shown before tells where.
 */
const isNearlyAll = ({ type, options }: ClosedQuestion, rows: PublicRow[], homes: number) =>
	type === 'single' &&
	options.some(
		({ id, noOpinion }) =>
			noOpinion === true && rows.some((row) => row.option === id && row.withheld === 'few'),
	) &&
	rows.some(({ area, answered = 0 }) => area === 'company' && homes - answered < FEWEST_ANSWERS);

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
