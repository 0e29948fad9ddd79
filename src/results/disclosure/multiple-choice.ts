import type { Question } from '../../survey/rules/questionnaire.ts';
import { FEWEST_ANSWERS } from '../figures/answers-needed.ts';
import { type Area, countOf, sum } from './area.ts';
import { hiddenBeside, mayTell } from './secondary-suppression.ts';
import { isFew, LEAST_SPAN, MOST_FEW } from './few.ts';
import { companyShare, type Figure, figure, ownShare, shareOf, type Subject } from './figure.ts';

export type MultipleQuestion = Extract<Question, { type: 'multiple' }>;

/** Answers that go with others; those that exclude all others are shown for the company alone. */
const choicesOf = ({ options }: MultipleQuestion): string[] =>
	options.filter(({ exclusive }) => exclusive !== true).map(({ id }) => id);

const subjectOf =
	({ id }: MultipleQuestion) =>
	(option: string): Subject => ({ question: id, option, base: 'answered' });

/** Whether a hidden choice may have been picked by 4 more: where all picked as many as they may, by none. */
function hasRoom(question: MultipleQuestion, { base, counts }: Area): boolean {
	const choices = choicesOf(question);
	const shown = choices.filter((option) => !isFew(countOf(counts, option), base));
	const most = base * (question.maxChoices ?? choices.length);
	return countOf(counts, ...shown) + MOST_FEW * (choices.length - shown.length + 1) <= most;
}

/** The figures of a district that stands by itself. */
export function areaChoices(question: MultipleQuestion, area: Area): Figure[] {
	const choices = choicesOf(question).map(subjectOf(question));
	if (area.base < FEWEST_ANSWERS)
		return choices.map((subject) => ({ ...subject, withheld: 'few-answers' }));
	const isShown = (option: string) =>
		hasRoom(question, area) && !isFew(countOf(area.counts, option), area.base);
	return choices.map((subject) =>
		figure(subject, isShown(subject.option) ? ownShare(area, subject.option) : undefined),
	);
}

/** The figures of every district and of the company beside them, each choice by its own count. */
export function multipleFigures(question: MultipleQuestion, areas: Area[]) {
	const enough = areas.filter(({ base }) => base >= FEWEST_ANSWERS);
	const counted = enough.filter((area) => hasRoom(question, area));
	if (counted.length === 0 && enough.length > 0) return nothing(question, areas);
	const lines = choicesOf(question).map((option) => {
		const countIn = ({ counts }: Area) => countOf(counts, option);
		const hidden = hiddenBeside({
			areas: counted,
			isHidden: (area) => isFew(countIn(area), area.base),
			partOf: ({ base }) => base,
		});
		return { option, hidden, isTold: mayTell(hidden, countIn) };
	});
	const isHidden = (area: Area, option: string) =>
		lines.some((line) => line.option === option && line.hidden.areas.has(area));
	const excluding = excludingFigures(question, counted, isHidden);
	if (excluding === undefined) return nothing(question, areas);
	const subject = subjectOf(question);
	return {
		areas: new Map(
			areas.map((area) => [
				area.id,
				areaChoices(question, area).map((of) =>
					isHidden(area, of.option) ? figure(subject(of.option), undefined) : of,
				),
			]),
		),
		company: [
			...lines.map(({ option, hidden, isTold }): Figure => {
				if (counted.length === 0) return { ...subject(option), withheld: 'few-answers' };
				const pool = { areas: hidden.areas, part: ({ base }: Area) => base };
				return figure(subject(option), isTold ? companyShare(counted, pool, option) : undefined);
			}),
			...excluding,
		],
		excluded: areas.filter((area) => !counted.includes(area)),
		shown: counted,
	};
}

/**
 * "None of these" and "don't know", of the company: how many gave them says how many at most, and
 * at least, picked the rest. They are shown where the hidden choices may be any few beside them;
 * `undefined` where they are not so many or few, since that would tell of the hidden choices.
 */
function excludingFigures(
	question: MultipleQuestion,
	areas: Area[],
	isHidden: (area: Area, option: string) => boolean,
): Figure[] | undefined {
	const subjects = question.options
		.filter(({ exclusive }) => exclusive === true)
		.map(({ id }) => subjectOf(question)(id));
	if (subjects.length === 0) return [];
	if (areas.length === 0)
		return subjects.map((subject) => ({ ...subject, withheld: 'few-answers' }));
	const choices = choicesOf(question);
	const limits = areas.map((area) => {
		const { base, counts } = area;
		const shown = choices.filter((option) => !isHidden(area, option));
		const picked = countOf(counts, ...shown);
		// Hidden beside others, a choice may have been picked by all but 5.
		const mosts = choices
			.filter((option) => isHidden(area, option))
			.map((option) => (isFew(countOf(counts, option), base) ? MOST_FEW : base - MOST_FEW - 1));
		const most = Math.max(0, ...mosts, ...shown.map((option) => countOf(counts, option)));
		const people = Math.max(
			most,
			Math.ceil((picked + sum(mosts)) / (question.maxChoices ?? choices.length)),
		);
		return { low: Math.max(0, base - picked), high: Math.max(0, base - people) };
	});
	const low = sum(limits.map((of) => of.low));
	const high = sum(limits.map((of) => of.high));
	const counts = subjects.map(({ option }) =>
		sum(areas.map((area) => countOf(area.counts, option))),
	);
	const all = sum(areas.map(({ base }) => base));
	if (sum(counts) < low || sum(counts) > high) return undefined;
	if (counts.every((count) => !isFew(count, all)))
		return subjects.map((subject, index) => ({
			...subject,
			shown: shareOf(counts[index] ?? 0, all, sum(areas.map(({ homes }) => homes))),
		}));
	const isOpen = high - low >= LEAST_SPAN && (low === 0 || subjects.length > 1);
	return isOpen ? subjects.map((subject) => figure(subject, undefined)) : undefined;
}

/** Where nothing of the question can be shown. */
function nothing(question: MultipleQuestion, areas: Area[]) {
	const choices = choicesOf(question).map(subjectOf(question));
	return {
		areas: new Map(
			areas.map((area) => [
				area.id,
				choices.map((subject): Figure => ({
					...subject,
					withheld: area.base < FEWEST_ANSWERS ? 'few-answers' : 'few',
				})),
			]),
		),
		company: question.options.map(({ id }) => figure(subjectOf(question)(id), undefined)),
		excluded: areas,
		shown: [] as Area[],
	};
}
