import { scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { SurveyPoint } from '../queries/survey-points.ts';
import { PLOT, rounded, shareScale } from './share-scale.ts';

interface Mark {
	year: string;
	x: number;
	y: number;
	share: number;
	/** Heights of the interval's ends. */
	low: number;
	high: number;
	/** Whether the line goes up from here: there is room below it. */
	rises: boolean;
}

interface SurveyTrendLayout {
	marks: Mark[];
	/** Lines and bands of surveys that can be compared, as the `d` of a path. */
	lines: string[];
	bands: string[];
	levels: { y: number; share: number }[];
}

/** Every share that a drawing of these points has to have room for. */
export const sharesOf = (points: SurveyPoint[]): number[] =>
	points.flatMap(({ share, low, high }) => [share, low, high].filter((of) => of !== undefined));

/**
 * Where the surveys' figures stand, at even distances. A line and its band run between surveys
 * that asked in the same words alone.
 *
 * `beside`: shares of the drawing beside it, which has the same height for the same share.
 */
export function layoutSurveys(points: SurveyPoint[], beside: number[]): SurveyTrendLayout {
	const { y, levels } = shareScale([...sharesOf(points), ...beside]);
	const years = points.map(({ year }) => year);
	const place = scalePoint(years, [PLOT.left + 30, PLOT.width - 30]);
	const x = rounded((index: number) => place(years[index] ?? '') ?? 0);
	const stretches: Mark[][] = [];
	let isBroken = true;
	for (const [
		index,
		{ year, share, low = share, high = share, isComparable },
	] of points.entries()) {
		isBroken ||= !isComparable;
		if (share === undefined || low === undefined || high === undefined) continue;
		const rises = (points[index + 1]?.share ?? 0) > share;
		const mark = { year, x: x(index), y: y(share), share, low: y(low), high: y(high), rises };
		if (isBroken) stretches.push([mark]);
		else stretches.at(-1)?.push(mark);
		isBroken = false;
	}
	const drawn = stretches.filter(({ length }) => length > 1);
	const path = line<Mark>(
		(mark) => mark.x,
		(mark) => mark.y,
	);
	const band = area<Mark>(
		(mark) => mark.x,
		(mark) => mark.low,
		(mark) => mark.high,
	);
	return {
		marks: stretches.flat(),
		lines: drawn.map((marks) => path(marks) ?? ''),
		bands: drawn.map((marks) => band(marks) ?? ''),
		levels,
	};
}
