import { diffArrays } from 'diff';

/** Where something stands in the old list and in the new one; only in one where it came or went. */
export interface Aligned {
	old?: number;
	now?: number;
}

/**
 * Two lists beside each other. What is the same on both sides belongs together, and so does what
 * stands between two of those at the same place: it was changed.
 */
export function aligned(old: string[], now: string[]): Aligned[] {
	const rows: Aligned[] = [];
	let [oldAt, nowAt, went] = [0, 0, 0];
	const flush = () => {
		for (; went > 0; went -= 1) rows.push({ old: oldAt++ });
	};
	for (const { added, removed, count } of diffArrays(old, now)) {
		if (removed) went = count;
		else if (added)
			for (let of = 0; of < count; of += 1) {
				rows.push(went > 0 ? { old: oldAt++, now: nowAt++ } : { now: nowAt++ });
				went = Math.max(0, went - 1);
			}
		else {
			flush();
			for (let of = 0; of < count; of += 1) rows.push({ old: oldAt++, now: nowAt++ });
		}
	}
	flush();
	return rows;
}
