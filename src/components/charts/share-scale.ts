import { scaleLinear } from 'd3-scale';

/** Units of the drawings of lines. Text in them keeps its size on a phone: they are as wide as that. */
export const PLOT = { width: 384, top: 34, bottom: 168, left: 44 };

/** Percent to height, from the whole ten below the lowest of `shares` to the one above the highest. */
export function shareScale(shares: number[]) {
	const from = Math.floor(Math.min(...shares) / 10) * 10;
	const to = Math.ceil(Math.max(...shares) / 10) * 10;
	const y = rounded(scaleLinear([from, to], [PLOT.bottom, PLOT.top]));
	const tens = Array.from({ length: (to - from) / 10 + 1 }, (_, index) => from + index * 10);
	return { y, levels: tens.map((share) => ({ share, y: y(share) })) };
}

/** In tenths of a unit: finer is not seen. */
export const rounded =
	(scale: (value: number) => number) =>
	(value: number): number =>
		Math.round(scale(value) * 10) / 10;
