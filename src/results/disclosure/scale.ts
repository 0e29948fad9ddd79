import type { Question, Questionnaire } from '../../survey/rules/questionnaire.ts';
import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';
import { type Area, countOf } from './area.ts';
import { hiddenBeside, mayTell } from './secondary-suppression.ts';
import { isFew } from './few.ts';
import { companyShare, type Figure, figure, ownShare, type Share, type Subject } from './figure.ts';

export type SingleQuestion = Extract<Question, { type: 'single' }>;

/** A question whose answers lie on a scale, by groups. */
export interface Scale {
	question: SingleQuestion;
	/** The group that the question is about. */
	primary: string;
	rest: string[];
	/** Whether the primary group's share is the survey's headline. */
	isHeadline: boolean;
}

/** `undefined` where the question has no groups: districts are not shown then. */
export function scaleOf(
	question: SingleQuestion,
	{ headline }: Pick<Questionnaire, 'headline'>,
): Scale | undefined {
	const groups = question.groups.map(({ id }) => id);
	const isHeadline = question.id === headline.question;
	const primary = isHeadline ? headline.group : groups[0];
	if (primary === undefined) return undefined;
	return { question, primary, rest: groups.filter((id) => id !== primary), isHeadline };
}

/** Whole, the primary group beside all others, or nothing. */
type Level = 'whole' | 'primary' | 'nothing';

/** What a district may show that stands by itself. */
export function levelOf(scale: Scale, { base, counts }: Area): Level {
	const isFewIn = (group: string) => isFew(countOf(counts, ...optionsIn(scale, group)), base);
	if (base < FEWEST_ANSWERS || isFewIn(scale.primary)) return 'nothing';
	return scale.rest.some(isFewIn) ? 'primary' : 'whole';
}

/** The figures of every district and of the company beside them. */
export function scaleFigures(scale: Scale, areas: Area[]) {
	const shown = areas.filter((area) => levelOf(scale, area) !== 'nothing');
	const partOf = ({ counts }: Area) =>
		countOf(counts, ...scale.rest.flatMap((group) => optionsIn(scale, group)));
	const hidden = hiddenBeside({
		areas: shown,
		isHidden: (area) => levelOf(scale, area) === 'primary',
		partOf,
	});
	// Two groups are one count; of more, a sum for each would say too much of who is few.
	const isWhole =
		hidden.areas.size === 0 ||
		(scale.rest.length === 2 &&
			scale.rest.some((group) =>
				mayTell(hidden, ({ counts }) => countOf(counts, ...optionsIn(scale, group))),
			));
	const level = (area: Area): Level => {
		if (!shown.includes(area)) return 'nothing';
		return hidden.areas.has(area) ? 'primary' : 'whole';
	};
	const primary = optionsIn(scale, scale.primary);
	const share = (...options: string[]): Share | undefined => {
		const isPooled = !options.some((option) => primary.includes(option));
		const pool = { areas: isPooled ? hidden.areas : new Set<Area>(), part: partOf };
		return companyShare(shown, pool, ...options);
	};
	const companyLevel = shown.length === 0 ? 'nothing' : isWhole ? 'whole' : 'primary';
	const areFew = areas.every(({ base }) => base < FEWEST_ANSWERS);
	return {
		areas: new Map(areas.map((area) => [area.id, areaFigures(scale, area, level(area))])),
		company: [
			...groupFigures(scale, companyLevel, share),
			...optionFigures(scale, companyLevel, shown, share),
		].map((of) => (areFew ? { ...of, withheld: 'few-answers' as const } : of)),
		excluded: areas.filter((area) => !shown.includes(area)),
		shown,
	};
}

/** The figures of a district that stands by itself, or beside others at a coarser level. */
export const areaFigures = (scale: Scale, area: Area, level = levelOf(scale, area)): Figure[] =>
	groupFigures(scale, level, (...options) => ownShare(area, ...options)).map((of) =>
		area.base < FEWEST_ANSWERS ? { ...of, withheld: 'few-answers' } : of,
	);

/** The headline, each group, and where only one is shown the others together. */
function groupFigures(
	scale: Scale,
	level: Level,
	share: (...options: string[]) => Share | undefined,
): Figure[] {
	const { question, primary, rest, isHeadline } = scale;
	const subject = (option: string): Subject => ({ question: question.id, option, base: 'opinion' });
	const isShown = (group: string) =>
		level === 'whole' || (level === 'primary' && (group === primary || rest.length === 1));
	const one = (option: string, group: string) =>
		figure(subject(option), isShown(group) ? share(...optionsIn(scale, group)) : undefined);
	const others = rest.flatMap((group) => optionsIn(scale, group));
	const isMerged = level === 'primary' && rest.length > 1;
	return [
		...(isHeadline ? [one('headline', primary)] : []),
		...question.groups.map(({ id }) => one(`group:${id}`, id)),
		...(isMerged ? [figure(subject(`group:${rest.join('+')}`), share(...others))] : []),
	];
}

/** The company by option: a group's options all or none, and none where any of them is few. */
function optionFigures(
	scale: Scale,
	level: Level,
	areas: Area[],
	share: (option: string) => Share | undefined,
): Figure[] {
	const { question, primary, rest } = scale;
	const countIn = (option: string) =>
		areas.reduce((total, { counts }) => total + countOf(counts, option), 0);
	const base = areas.reduce((total, area) => total + area.base, 0);
	return question.groups.flatMap(({ id }) => {
		const options = optionsIn(scale, id);
		const isAlone = level === 'whole' || id === primary || rest.length === 1;
		const isShown =
			level !== 'nothing' && isAlone && options.every((option) => !isFew(countIn(option), base));
		return options.map((option) =>
			figure(
				{ question: question.id, option, base: 'opinion' },
				isShown ? share(option) : undefined,
			),
		);
	});
}

export const optionsIn = ({ question }: Scale, group: string): string[] =>
	question.options.filter((option) => option.group === group).map(({ id }) => id);
