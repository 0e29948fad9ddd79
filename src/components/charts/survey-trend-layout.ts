import { scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { SurveyPoint } from '../../queries/results/survey-points.ts';
import { PLOT, rounded, shareScale } from './share-scale.ts';

interface Mark {
	x: number;
	y: number;
	share: number;
	/** Heights of the interval's ends. */
	low: number;
	high: number;
	/** The height of its share in words: outside the band, on the side that the line leaves free. */
	label: number;
	/** Whether no line leads to it or from it. */
	isAlone: boolean;
}

/** Before it is known what it is joined to. */
type Point = Omit<Mark, 'isAlone'>;

interface SurveyTrendLayout {
	marks: Mark[];
	/** Every year, also one whose figure is not shown. */
	years: { year: string; x: number }[];
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
 * that asked in the same words alone, and through no year whose figure is not shown.
 *
 * `beside`: shares of the drawing beside it, which has the same height for the same share.
 */
export function layoutSurveys(points: SurveyPoint[], beside: number[]): SurveyTrendLayout {
	const { y, levels } = shareScale([...sharesOf(points), ...beside]);
	const place = scalePoint(
		points.map(({ year }) => year),
		[PLOT.left + 52, PLOT.width - 30],
	);
	const x = rounded((index: number) => place(points[index]?.year ?? '') ?? 0);
	const stretches: Point[][] = [];
	let isBroken = true;
	for (const [index, { share, low = share, high = share, isComparable }] of points.entries()) {
		isBroken ||= !isComparable;
		if (share === undefined || low === undefined || high === undefined) {
			isBroken = true;
			continue;
		}
		const ends = { low: y(low), high: y(high) };
		// The first share stands to the right of its point, the others to the left of theirs.
		const neighbour = points[stretches.length === 0 ? index + 1 : index - 1]?.share ?? share;
		const label = labelHeight(ends, neighbour > share);
		const mark = { x: x(index), y: y(share), share, ...ends, label };
		if (isBroken) stretches.push([mark]);
		else stretches.at(-1)?.push(mark);
		isBroken = false;
	}
	const drawn = stretches.filter(({ length }) => length > 1);
	const path = line<Point>(
		(mark) => mark.x,
		(mark) => mark.y,
	);
	const band = area<Point>(
		(mark) => mark.x,
		(mark) => mark.low,
		(mark) => mark.high,
	);
	return {
		marks: stretches.flatMap((marks) =>
			marks.map((mark) => ({ ...mark, isAlone: marks.length === 1 })),
		),
		years: points.map(({ year }, index) => ({ year, x: x(index) })),
		lines: drawn.map((marks) => path(marks) ?? ''),
		bands: drawn.map((marks) => band(marks) ?? ''),
		levels,
	};
}

/** Above the interval, or below it where the line is above, and there is room over the years. */
function labelHeight({ low, high }: Pick<Mark, 'low' | 'high'>, isLineAbove: boolean): number {
	const below = low + 25;
	return isLineAbove && below <= PLOT.bottom ? below : high - 10;
}
