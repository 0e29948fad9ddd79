import type { Question, Questionnaire } from '../../survey/rules/questionnaire.ts';
import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';
import { weighted } from '../figures/interval.ts';
import {
	type Area,
	type BasedArea,
	countOf,
	type Counts,
	sum,
	TOGETHER,
	together,
} from './area.ts';
import { type Figure, type Share, shareOf, type Subject } from './figure.ts';
import { isFew, type Part, type Parts, partings, protectScale, type Scale } from './protect.ts';
import { companyParts, planScale, splitTogether } from './scale-plan.ts';

export type SingleQuestion = Extract<Question, { type: 'single' }>;

/** A question of which districts are shown by group. */
export interface GroupedQuestion {
	question: SingleQuestion;
	scale: Scale;
	/** Whether the primary group's share is the survey's headline. */
	isHeadline: boolean;
}

/** `undefined` where the question has no groups: districts are not shown then. */
export function grouped(
	question: SingleQuestion,
	{ headline }: Pick<Questionnaire, 'headline'>,
): GroupedQuestion | undefined {
	const groups = question.groups.map(({ id }) => id);
	const isHeadline = question.id === headline.question;
	const primary = isHeadline ? headline.group : groups[0];
	return primary === undefined ? undefined : { question, scale: { groups, primary }, isHeadline };
}

/** The figures of a district, in the parts that are safe; none where there are too few answers. */
export function areaFigures(of: GroupedQuestion, area: BasedArea, parts?: Parts): Figure[] {
	const shown = (part: Part) => shareOf(countIn(of, area.counts, part), area.base, area.homes);
	return groupFigures(of, parts, shown);
}

/** The finest parts of an area that stands by itself: years together. */
export const partsAlone = ({ question, scale }: GroupedQuestion, area: Area): Parts =>
	protectScale(scale, groupCounts(question, area.counts));

/** The company's figures by group and option, beside what each district shows. */
export interface ScaleFigures {
	parts: Parts[];
	company: Figure[];
	excluded: number[];
}

export function scaleFigures(of: GroupedQuestion, strata: BasedArea[]): ScaleFigures {
	const { question, scale } = of;
	const plan = planScale(
		scale,
		strata.map(({ id, counts }) => ({
			counts: groupCounts(question, counts),
			isDistrict: id !== TOGETHER,
		})),
	);
	const counted = strata.flatMap((area, index) =>
		plan.counts[index] === true ? [{ ...area, parts: plan.parts[index] ?? [] }] : [],
	);
	const total = together(TOGETHER, counted);
	const base = sum(counted.map((area) => area.base));
	const optionsOf = (group: string) => optionsIn(question, group);
	const smoothed = counted.map((area) => ({
		...area,
		counts: splitTogether(area.parts, counted, optionsOf, area.counts),
	}));
	const share = (options: string[]): Share | undefined => weightedShare(smoothed, options);
	const shape =
		base >= FEWEST_ANSWERS
			? companyParts(scale, groupCounts(question, total.counts), plan.isSplit)
			: (partings(scale).at(-1) ?? []);
	const figures = groupFigures(of, base === 0 ? undefined : shape, (part) =>
		share(part.flatMap(optionsOf)),
	);
	return {
		parts: plan.parts,
		company: [...figures, ...optionFigures(of, shape, total.counts, base, share)],
		excluded: plan.counts.flatMap((isCounted, index) => (isCounted ? [] : [index])),
	};
}

/** Each option of a group that is shown by itself, unless one of the group's options is few. */
function optionFigures(
	{ question, scale }: GroupedQuestion,
	parts: Parts,
	counts: Counts,
	base: number,
	share: (options: string[]) => Share | undefined,
): Figure[] {
	return scale.groups.flatMap((group) => {
		const options = optionsIn(question, group);
		const isShown =
			parts.length > 1 &&
			parts.some((part) => part.length === 1 && part[0] === group) &&
			options.every((option) => !isFew(countOf(counts, option), base));
		return options.map((option) =>
			figure(
				{ question: question.id, option, base: 'opinion' },
				isShown ? share([option]) : undefined,
			),
		);
	});
}

/** One figure for the headline, each group, and each part of several groups that is shown. */
function groupFigures(
	{ question, scale, isHeadline }: GroupedQuestion,
	parts: Parts | undefined,
	share: (part: Part) => Share | undefined,
): Figure[] {
	const isAlone = (group: string) =>
		parts !== undefined &&
		parts.length > 1 &&
		parts.some((part) => part.length === 1 && part[0] === group);
	const subject = (option: string): Subject => ({ question: question.id, option, base: 'opinion' });
	const one = (option: string, group: string) =>
		parts === undefined
			? { ...subject(option), withheld: 'few-answers' as const }
			: figure(subject(option), isAlone(group) ? share([group]) : undefined);
	const merged = (parts ?? []).filter(
		(part) => part.length > 1 && part.length < scale.groups.length,
	);
	return [
		...(isHeadline ? [one('headline', scale.primary)] : []),
		...scale.groups.map((group) => one(`group:${group}`, group)),
		...merged.map((part) => figure(subject(`group:${part.join('+')}`), share(part))),
	];
}

const figure = (subject: Subject, shown: Share | undefined): Figure =>
	shown === undefined ? { ...subject, withheld: 'few' } : { ...subject, shown };

/** A share of the company: of `options` among those that the areas' `base` counts. */
export function weightedShare(areas: BasedArea[], options: string[]): Share | undefined {
	const estimate = weighted(
		areas.map(({ base, homes, counts }) => ({
			base,
			count: sum(options.map((option) => countOf(counts, option))),
			population: homes,
		})),
	);
	return (
		estimate && {
			share: estimate.share,
			n: sum(areas.map(({ base }) => base)),
			homes: estimate.population,
			strata: areas.map(({ base, homes }) => ({ n: base, homes })),
		}
	);
}

const optionsIn = (question: SingleQuestion, group: string): string[] =>
	question.options.filter((option) => option.group === group).map(({ id }) => id);

const groupCounts = (question: SingleQuestion, counts: Counts): Map<string, number> =>
	new Map(
		question.groups.map(({ id }) => [
			id,
			sum(optionsIn(question, id).map((option) => countOf(counts, option))),
		]),
	);

const countIn = ({ question }: GroupedQuestion, counts: Counts, part: Part): number =>
	sum(part.flatMap((group) => optionsIn(question, group)).map((option) => countOf(counts, option)));
