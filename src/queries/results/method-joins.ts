import { dayOf, lastDayBefore } from '../../lib/dates.ts';
import { MOST_FEW } from '../../results/disclosure/few.ts';
import { FEWEST_ANSWERS } from '../../results/figures/answers-needed.ts';
import { wilson } from '../../results/figures/interval.ts';
import { wholePercent } from '../../results/figures/rounding.ts';
import {
	districtRate,
	publishedRate,
	type PublishedRate,
} from '../../results/figures/response-rate.ts';
import type { Result } from '../../schemas/result.ts';
import {
	inLanguage,
	localize,
	type LocalizedSurvey,
	questionsOf,
} from '../../survey/rules/localize.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import type { Named } from './district-table.ts';
import { yearOf } from './result-series.ts';

/** A district's letters, and how many homes answered, where that is shown. */
export interface DistrictLetters extends Named {
	issued: number;
	returned: number;
	ballots: number | undefined;
	/** Answers to a hundred letters that arrived. */
	percent: number | undefined;
}

/** Questions for which the company's figures leave out the same districts. */
export interface Exclusion {
	districts: string[];
	questions: string[];
	/** Whether that is every question with figures. */
	isEvery: boolean;
}

/** How one survey was made, as its result and its questionnaire tell. */
export interface SurveyMethod {
	result: Result;
	year: string;
	opens: string;
	lastDay: string;
	letters: { issued: number; returned: number };
	/** Of the whole company; nothing where no district shows how many answered. */
	rate: PublishedRate | undefined;
	/** Whether a correction has hidden it: beside the edition before it would tell too much. */
	isSilenced: boolean;
	districts: DistrictLetters[];
	excluded: Exclusion[];
	/** Questions that are new or in other words since the survey before; nothing in the first. */
	changed: { since: string; questions: string[] } | undefined;
	sections: LocalizedSurvey['sections'];
}

const collator = new Intl.Collator('sv');

/** `series`: oldest first, with `result` in it. */
export function surveyMethod(
	result: Result,
	series: Result[],
	questionnaire: Questionnaire,
	names: Named[],
): SurveyMethod {
	const { survey, method } = result;
	const nameOf = (id: string) => names.find((of) => of.id === id)?.name ?? id;
	const districts = method.districts.map(({ id, issued, returned, ballots }) => ({
		id,
		name: nameOf(id),
		issued,
		returned,
		ballots,
		percent: districtRate({ issued, returned, answers: ballots }).percent,
	}));
	const letters = {
		issued: sum(districts.map(({ issued }) => issued)),
		returned: sum(districts.map(({ returned }) => returned)),
	};
	return {
		result,
		year: yearOf(survey, series),
		opens: dayOf(new Date(method.opens)),
		lastDay: lastDayBefore(new Date(method.closes)),
		letters,
		rate: rateOf(result),
		isSilenced: isSilenced(result),
		districts: districts.sort((a, b) => collator.compare(a.name, b.name)),
		excluded: excludedIn(result, questionnaire, nameOf),
		changed: changedSince(result, series, questionnaire),
		sections: localize(questionnaire, 'sv').sections,
	};
}

/** Nothing where no district shows how many answered. */
export const rateOf = ({ method }: Result): PublishedRate | undefined =>
	publishedRate(method.districts, method.fewestAnswers);

export const isSilenced = (result: Result): boolean =>
	result.corrections.length > 0 && rateOf(result) === undefined;

function excludedIn(
	{ method: { excluded }, rows }: Result,
	questionnaire: Questionnaire,
	nameOf: (id: string) => string,
): Exclusion[] {
	const asked = new Set(rows.map(({ question }) => question));
	const alike = Map.groupBy(Object.keys(excluded), (question) =>
		(excluded[question] ?? []).toSorted().join(),
	);
	return [...alike.values()].map((questions) => ({
		districts: (excluded[questions[0] ?? ''] ?? []).map(nameOf).sort(collator.compare),
		questions: textsOf(questionnaire, questions),
		isEvery: questions.length === asked.size,
	}));
}

/** As {@link comparisonOf} sees it: by the hash of a question's wording. */
function changedSince(result: Result, series: Result[], questionnaire: Questionnaire) {
	const before = series[series.indexOf(result) - 1];
	if (before === undefined) return undefined;
	const { wording } = result.method;
	const changed = Object.keys(wording).filter((id) => before.method.wording[id] !== wording[id]);
	return { since: yearOf(before.survey, series), questions: textsOf(questionnaire, changed) };
}

/** In the order in which they were asked. */
const textsOf = (questionnaire: Questionnaire, ids: string[]): string[] =>
	questionsOf(questionnaire)
		.filter(({ id }) => ids.includes(id))
		.map(({ text }) => inLanguage(text, 'sv'));

/** What it takes to show a figure. */
export interface Limits {
	fewestAnswers: number;
	mostFew: number;
	/** How far the limits of a figure of so few answers lie from it at most, in percentage points. */
	widest: number;
}

/** Of the newest of `series` (oldest first), or as the rules are while there is none. */
export function limitsOf(series: Result[]): Limits {
	const { fewestAnswers = FEWEST_ANSWERS, mostFew = MOST_FEW } = series.at(-1)?.method ?? {};
	const widest = Array.from({ length: fewestAnswers + 1 }, (_, count) => {
		const share = count / fewestAnswers;
		return wholePercent(wilson({ share, n: fewestAnswers }).high - share);
	});
	return { fewestAnswers, mostFew, widest: Math.max(...widest) };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
