/** Paired values, for instance of one district. */
interface Pairs {
	xs: (string | number)[];
	ys: (string | number)[];
}

/**
 * In a random order Spearman's ρ has the mean 0 and the variance 1 / (n − 1), and is nearly normal
 * with thinner tails; so is this sum over districts, in units of its standard deviation.
 */
export function standardized(districts: Pairs[]): number {
	const weight = districts.reduce((sum, { xs }) => sum + xs.length - 1, 0);
	const sum = districts.reduce(
		(total, { xs, ys }) => total + (xs.length - 1) * correlation(ranks(xs), ranks(ys)),
		0,
	);
	return sum / Math.sqrt(weight || 1);
}

/** Ranks from 1; equal values share the middle of theirs. */
function ranks(values: (string | number)[]): number[] {
	const numeric = values.every((value) => value !== '' && Number.isFinite(Number(value)));
	const keys = numeric ? values.map(Number) : values;
	const below = (key: string | number) => keys.filter((other) => other < key).length;
	const equal = (key: string | number) => keys.filter((other) => other === key).length;
	return keys.map((key) => below(key) + (equal(key) + 1) / 2);
}

/** Pearson's correlation of two lists of ranks; 0 where one of them does not vary. */
function correlation(xs: number[], ys: number[]): number {
	const mean = (xs.length + 1) / 2;
	const sum = (as: number[], bs: number[]) =>
		as.reduce((total, a, index) => total + (a - mean) * ((bs[index] ?? mean) - mean), 0);
	return sum(xs, ys) / (Math.sqrt(sum(xs, xs) * sum(ys, ys)) || 1);
}
