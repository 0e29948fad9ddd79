import type { HistoryPoint, HistorySeries } from '../schemas/history.ts';

/** Units of the drawing. Text in it keeps its size on a phone: the drawing is as wide as that. */
export const TREND = { width: 384, top: 34, bottom: 168, left: 44, right: 244, undated: 322 };

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

/** Where everything stands, or nothing where a line would need years that nobody knows. */
export function layoutTrend({ points, goal }: HistorySeries): TrendLayout | undefined {
	const years = points.flatMap(({ year }) => year ?? []);
	if (years.length < 2) return undefined;

	const allYears = goal === undefined ? years : [...years, goal.year];
	const shares = points.map(({ share }) => share);
	const allShares = goal === undefined ? shares : [...shares, goal.share];
	const from = Math.floor(Math.min(...allShares) / 10) * 10;
	const to = Math.ceil(Math.max(...allShares) / 10) * 10;

	const x = scale([Math.min(...allYears), Math.max(...allYears)], [TREND.left + 20, TREND.right]);
	const y = scale([from, to], [TREND.bottom, TREND.top]);
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
		levels: Array.from({ length: (to - from) / 10 + 1 }, (_, index) => from + index * 10).map(
			(share) => ({ share, y: y(share) }),
		),
	};
}

type Span = [from: number, to: number];

/** Linear, in tenths of a unit: finer is not seen. */
const scale =
	([from, to]: Span, [start, end]: Span) =>
	(value: number): number =>
		Math.round((start + ((value - from) / (to - from || 1)) * (end - start)) * 10) / 10;
