/** Quantile of the standard normal distribution for a two-sided interval of 95 %. */
export const Z_95 = 1.959963984540054;

/** Beyond this a standard normal value has a probability that a number cannot tell from 0. */
export const LARGEST_Z = 9;

/**
 * How probable a standard normal value is that lies further from 0 than `z`, on either side:
 * 1 − erf(z / √2), by the series of erf (Abramowitz and Stegun 1964, 7.1.6). Right to 12
 * decimals.
 */
export function twoSidedTail(z: number): number {
	const x = Math.abs(z) / Math.SQRT2;
	if (Math.abs(z) >= LARGEST_Z) return 0;
	let term = x;
	let series = x;
	for (let n = 1; term > series * Number.EPSILON; n += 1) {
		term *= (2 * x * x) / (2 * n + 1);
		series += term;
	}
	// Near 0 rounding could leave less than nothing.
	return Math.max(0, 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * series);
}
