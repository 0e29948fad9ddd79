import { smallestFound } from './power.ts';
import { claimsOf, DISTRICTS, unchanged } from './years.ts';

/** Districts, and the company. */
export const CLAIMS = DISTRICTS + 1;
export const LEVEL = 0.05;
export const RESPONSES = [0.25, 0.37, 0.6];

/** What chance alone does in so many years without any change. */
export function byChance(response: number, years: number) {
	let [claimed, watched] = [0, 0];
	for (let year = 1; year <= years; year += 1) {
		const claims = claimsOf(unchanged(year, response), year);
		if ([...claims.verdicts.values()].some((verdict) => verdict !== 'none')) claimed += 1;
		watched += claims.watched.length;
	}
	return {
		response: Math.round(100 * response),
		/** Of 100 years, those with any claim. */
		claimed: Math.round((1000 * claimed) / years) / 10,
		/** Districts a year. */
		watched: Math.round((10 * watched) / years) / 10,
	};
}

/** All that the page on the method tells of chance. */
export const chanceOf = (years: number) => ({
	years,
	districts: DISTRICTS,
	unchanged: RESPONSES.map((response) => byChance(response, years)),
	smallest: [50, 100, 200].map((answers) => ({
		answers,
		claimed: smallestFound(answers, LEVEL / CLAIMS),
		watched: smallestFound(answers, LEVEL),
	})),
});
