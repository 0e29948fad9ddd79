const WINDOWS = 100;

/**
 * The order in which the façade's windows are lit: shuffled once and for all (Fisher–Yates with
 * a small congruential generator), so that a house looks lived in, and a higher figure only
 * lights more windows.
 */
const ORDER = shuffled(Array.from({ length: WINDOWS }, (_, index) => index));

function shuffled(items: number[]): number[] {
	let state = 20181231;
	const random = (below: number) => {
		state = (state * 1103515245 + 12345) % 2147483648;
		return Math.floor((state / 2147483648) * below);
	};
	return items.reduceRight((rest, _, last) => {
		const other = random(last + 1);
		return rest.with(last, rest[other] ?? last).with(other, rest[last] ?? other);
	}, items);
}

/** The indices, row by row from the top, of the windows that are lit for `share` of 100. */
export const litWindows = (share: number): Set<number> => new Set(ORDER.slice(0, share));
