import { answersNeeded, FEWEST_ANSWERS } from './answers-needed.ts';
import { wholePercent } from './rounding.ts';

/** Letters of a district or of the whole company, and how many of them were answered. */
export interface Letters {
	issued: number;
	returned: number;
	/** `undefined` where nothing is counted that may be shown. */
	answers: number | undefined;
}

export interface ResponseRate extends Letters {
	/**
	 * Whole percent of the letters that arrived: AAPOR's response rate 2 (Standard Definitions,
	 * 2023), where every home with a letter counts as eligible and a partly answered form as an
	 * answer. `undefined` where no letter arrived or nothing is counted.
	 */
	percent: number | undefined;
	/** Answers needed for the margin that the figures are meant to have. */
	needed: number;
}

const COMPANY_MARGIN = 0.03;

/** A district's figures appear from {@link FEWEST_ANSWERS}. */
export const districtRate = <District extends Letters>(
	letters: District,
): District & ResponseRate => ({
	...letters,
	percent: percentOf(letters),
	needed: FEWEST_ANSWERS,
});

/** The company's figures are meant to be within ±3 percentage points. */
export function companyRate(districts: Letters[]): ResponseRate {
	const letters = {
		issued: sum(districts.map(({ issued }) => issued)),
		returned: sum(districts.map(({ returned }) => returned)),
		answers: districts.some(({ answers }) => answers !== undefined)
			? sum(districts.map(({ answers }) => answers ?? 0))
			: undefined,
	};
	const needed = answersNeeded(letters.issued - letters.returned, COMPANY_MARGIN);
	return { ...letters, percent: percentOf(letters), needed };
}

/** What a result tells of the company's response rate. */
export interface PublishedRate {
	/** Of districts that show how many answered. */
	ballots: number;
	/** Whether all of them do. */
	isWhole: boolean;
	/** Whole percent, if in no other district anybody answered, or as many as may be unsaid. */
	least: number;
	most: number;
}

/**
 * The company's response rate, from what districts show: those with fewer than `fewest` answers
 * show nothing, so it lies between two limits.
 */
export function publishedRate(
	districts: { issued: number; returned: number; ballots?: number | undefined }[],
	fewest: number,
): PublishedRate | undefined {
	if (districts.every(({ ballots }) => ballots === undefined)) return undefined;
	const issued = sum(districts.map((of) => of.issued));
	const returned = sum(districts.map((of) => of.returned));
	const ballots = sum(districts.map((of) => of.ballots ?? 0));
	const unsaid = sum(
		districts.map((of) =>
			of.ballots === undefined ? Math.min(fewest - 1, of.issued - of.returned) : 0,
		),
	);
	const percent = (answers: number) => percentOf({ issued, returned, answers }) ?? 0;
	const isWhole = districts.every((of) => of.ballots !== undefined);
	return { ballots, isWhole, least: percent(ballots), most: percent(ballots + unsaid) };
}

function percentOf({ issued, returned, answers }: Letters): number | undefined {
	const arrived = issued - returned;
	if (arrived === 0 || answers === undefined) return undefined;
	// Answers are rounded, so a small district that has answered to the last home may come above.
	return Math.min(100, wholePercent(answers / arrived));
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
