/** Quantile of the standard normal distribution for a two-sided interval of 95 %. */
export const Z_95 = 1.959963984540054;

/**
 * How probable a standard normal value is that lies further from 0 than `z`, on either side.
 *
 * erfc(z / √2): below 3 by the series of erf, above by the continued fraction of erfc
 * (Abramowitz and Stegun 1964, 7.1.6 and 7.1.14). Right to 12 decimals.
 */
export function twoSidedTail(z: number): number {
	const x = Math.abs(z) / Math.SQRT2;
	return x < 2.2 ? 1 - erfBySeries(x) : erfcByFraction(x);
}

function erfBySeries(x: number): number {
	let term = x;
	let sum = x;
	for (let n = 1; term > sum * 1e-17; n += 1) {
		term *= (2 * x * x) / (2 * n + 1);
		sum += term;
	}
	return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

const FRACTION_DEPTH = 120;

function erfcByFraction(x: number): number {
	let fraction = 0;
	for (let n = FRACTION_DEPTH; n > 0; n -= 1) fraction = n / 2 / (x + fraction);
	return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}
