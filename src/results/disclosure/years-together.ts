import type { Question, Questionnaire } from '../../survey/rules/questionnaire.ts';
import {
	type Area,
	baseOf,
	LEAST_SPAN,
	MOST_TOO_FEW,
	strataOf,
	sum,
	TOGETHER,
	together,
} from './area.ts';
import {
	areaOf,
	type ClosedQuestion,
	type CountedDistrict,
	type CountedRound,
} from './counted-round.ts';
import type { Figure } from './figure.ts';
import { pooledScale, pooledSeveral } from './pooled.ts';
import { grouped } from './scale.ts';
import { windowsOf } from './windows.ts';

/** A district that has too few answers this year, but enough with years before. */
export interface Joined {
	id: string;
	years: string[];
	answers: number;
	figures: Figure[];
}

/** An earlier year's districts with too few answers, whose sum that year's company tells. */
interface ToldSum {
	year: string;
	members: string[];
	answers: number;
}

/**
 * Districts that are shown with years together in the newest of `rounds`, all of which asked the
 * question in the same words. Some are not: where a year's company has told the sum of those with
 * too few answers, several of them with years together could tell each one's.
 */
export function yearsTogether(
	survey: Questionnaire,
	question: ClosedQuestion,
	rounds: CountedRound[],
): Joined[] {
	const told: ToldSum[] = [];
	let shown: Joined[] = [];
	for (const [index, round] of rounds.entries()) {
		shown = keepUntold(joinable(survey, question, rounds.slice(0, index + 1)), told);
		const isAlone = (id: string) => !shown.some((of) => of.id === id);
		const areas = round.districts.map((of) => areaOf(of, question));
		if (!strataOf(question, areas, isAlone).some(({ id }) => id === TOGETHER)) continue;
		const few = areas.filter((area) => {
			const answers = baseOf(question, area);
			return answers > 0 && answers <= MOST_TOO_FEW && isAlone(area.id);
		});
		const answers = sum(few.map((area) => baseOf(question, area)));
		told.push({ year: round.survey, members: few.map(({ id }) => id), answers });
	}
	return shown;
}

function keepUntold(joinable: Joined[], told: ToldSum[]): Joined[] {
	const opened = told.find((of) => !isOpen(of, joinable));
	const last = joinable.findLast(({ id }) => opened?.members.includes(id));
	if (last === undefined) return joinable;
	return keepUntold(
		joinable.filter((of) => of !== last),
		told,
	);
}

/** Twice what is needed: what is shown of groups and choices narrows it further. */
const LEAST_ROOM = 2 * LEAST_SPAN;

/** Whether the number of answers of each that is shown with years together still has room. */
function isOpen({ year, members, answers }: ToldSum, joined: Joined[]): boolean {
	const ranges = members.map((id) => {
		const own = joined.find((of) => of.id === id && of.years.includes(year));
		if (own === undefined) return { low: 0, high: MOST_TOO_FEW };
		const low = Math.max(0, own.answers - MOST_TOO_FEW * (own.years.length - 1));
		return { low, high: Math.min(MOST_TOO_FEW, own.answers) };
	});
	const lowest = sum(ranges.map(({ low }) => low));
	const highest = sum(ranges.map(({ high }) => high));
	return ranges.every(({ low, high }, index) => {
		if (!joined.some(({ id }) => id === members[index])) return true;
		const least = Math.max(low, answers - (highest - high));
		const most = Math.min(high, answers - (lowest - low));
		return most - least >= LEAST_ROOM;
	});
}

function joinable(
	survey: Questionnaire,
	question: ClosedQuestion,
	rounds: CountedRound[],
): Joined[] {
	const group = question.type === 'single' ? grouped(question, survey) : undefined;
	return (rounds.at(-1)?.districts ?? []).flatMap(({ id }) => {
		const window = newestWindow(question, id, rounds);
		if (window === undefined || window.length < 2) return [];
		const area = together(id, window);
		const based = { ...area, base: baseOf(question, area) };
		const figures =
			question.type === 'multiple'
				? pooledSeveral(question, based)
				: group && pooledScale(group, based);
		if (figures === undefined) return [];
		return [{ id, years: window.map((year) => year.id), answers: based.base, figures }];
	});
}

/** A district's answers in each year of the window that ends in the newest round. */
function newestWindow(
	question: ClosedQuestion,
	district: string,
	rounds: CountedRound[],
): Area[] | undefined {
	const found = windowsOf(
		rounds.map(({ survey, districts }) => {
			const area = areaIn(districts, question, district);
			return { year: survey, answered: baseOf(question, area) };
		}),
	).at(-1);
	if (found?.at(-1)?.year !== rounds.at(-1)?.survey || found === undefined) return undefined;
	return rounds
		.slice(-found.length)
		.map(({ survey, districts }) => ({ ...areaIn(districts, question, district), id: survey }));
}

const areaIn = (districts: CountedDistrict[], question: Question, id: string): Area =>
	areaOf(districts.find((of) => of.id === id) ?? { id, homes: 0, tallies: new Map() }, question);
