/**
 * How many typos are between two words: a letter too few or too many, another one, or two that have
 * changed places. More than `most` are `Infinity`. Where few are allowed this takes a tenth of the
 * code of a general distance, and knows the last kind.
 */
export function typosBetween(one: string, other: string, most: number): number {
	let same = 0;
	while (same < one.length && one[same] === other[same]) same++;
	const [a, b] = [one.slice(same), other.slice(same)];
	if (a === b) return 0;
	if (most === 0) return Infinity;
	const after = (ofA: number, ofB: number) => typosBetween(a.slice(ofA), b.slice(ofB), most - 1);
	return (
		1 +
		Math.min(
			a === '' ? Infinity : after(1, 0),
			b === '' ? Infinity : after(0, 1),
			after(1, 1),
			a[0] === b[1] && a[1] === b[0] ? after(2, 2) : Infinity,
		)
	);
}
