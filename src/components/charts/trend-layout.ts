import { scaleLinear } from 'd3-scale';
import type { HistoryPoint, HistorySeries } from '../../schemas/history.ts';
import { PLOT, rounded, shareScale } from './share-scale.ts';

/** Where the time axis ends, and where points without a year stand: only if there are any. */
export const TREND = { right: 244, undated: 322 };

interface Mark {
	x: number;
	y: number;
	point: HistoryPoint;
	/** Whether the line goes up from here: there is room below it. */
	rises: boolean;
}

interface TrendLayout {
	dated: Mark[];
	/** Points whose year nobody knows stand apart, past the break, not on the time axis. */
	undated: Mark[];
	goal?: { x: number; y: number; share: number; year: number };
	/** The horizontal lines: whole tens. */
	levels: { y: number; share: number }[];
}

/**
 * Where everything stands, or nothing where a line would need years that nobody knows.
 *
 * `beside`: shares of the drawing beside it, which has the same height for the same share.
 */
export function layoutTrend(
	{ points, goal }: HistorySeries,
	beside: number[] = [],
): TrendLayout | undefined {
	const years = points.flatMap(({ year }) => year ?? []);
	if (years.length < 2) return undefined;

	const allYears = goal === undefined ? years : [...years, goal.year];
	const shares = [...points.map(({ share }) => share), ...beside];
	const { y, levels } = shareScale(goal === undefined ? shares : [...shares, goal.share]);
	const right = years.length < points.length ? TREND.right : PLOT.width - 30;
	const x = rounded(
		scaleLinear([Math.min(...allYears), Math.max(...allYears)], [PLOT.left + 36, right]),
	);
	const mark = (point: HistoryPoint, index: number, line: HistoryPoint[]): Mark => ({
		x: point.year === undefined ? TREND.undated : x(point.year),
		y: y(point.share),
		point,
		rises: (line[index + 1]?.share ?? 0) > point.share,
	});
	return {
		dated: points.filter(({ year }) => year !== undefined).map(mark),
		undated: points.filter(({ year }) => year === undefined).map(mark),
		...(goal && {
			goal: { x: x(goal.year), y: y(goal.share), share: goal.share, year: goal.year },
		}),
		levels,
	};
}
