import { diffArrays } from 'diff';

/** What became of the lines of one text in another. */
interface Changes {
	/** Lines that went, by their number. */
	gone: Set<number>;
	/** Lines that came before the line of this number. */
	came: Map<number, string[]>;
}

/**
 * What differs between `untouched` and `changed`, in the lines of `source`. The first two were
 * written by a program, which has its own line breaks and spaces: those are no change.
 */
export function threeWayMerge(source: string, untouched: string, changed: string): string {
	if (changed === untouched) return source;
	const [lines, from, to] = [source.split('\n'), untouched.split('\n'), changed.split('\n')];
	const { gone, came } = changes(from, to);
	const result: string[] = [];
	const takeChanged = (at: number) => {
		result.push(...(came.get(at) ?? []));
		if (!gone.has(at)) result.push(...from.slice(at, at + 1));
	};
	/** Puts in what stands in the source for the lines of `untouched` from `start` on. */
	const takeSource = (start: number, end: number, written: string[]) => {
		const inside = Array.from({ length: end - start }, (_, of) => start + of);
		const isTouched = inside.some((at) => gone.has(at) || (at > start && came.has(at)));
		if (isTouched) inside.forEach(takeChanged);
		else result.push(...(start < end ? (came.get(start) ?? []) : []), ...written);
	};
	for (const { start, end, written } of stretches(from, lines)) {
		if (written !== undefined) takeSource(start, end, written);
		else for (let at = start; at < end; at += 1) takeChanged(at);
	}
	return [...result, ...(came.get(from.length) ?? [])].join('\n');
}

function changes(from: string[], to: string[]): Changes {
	const gone = new Set<number>();
	const came = new Map<number, string[]>();
	let at = 0;
	let start = 0;
	for (const { added, removed, value } of diffArrays(from, to)) {
		if (added) came.set(start, [...(came.get(start) ?? []), ...value]);
		else if (removed) while (at < start + value.length) gone.add(at++);
		else start = at += value.length;
	}
	return { gone, came };
}

/** Lines `start` to `end` of `from`, and what stands for them in the source where that is other. */
interface Stretch {
	start: number;
	end: number;
	written?: string[];
}

function stretches(from: string[], source: string[]): Stretch[] {
	const found: Stretch[] = [];
	let at = 0;
	for (const { added, removed, value } of diffArrays(from, source)) {
		const last = found.at(-1);
		if (added && last?.end === at && last.written !== undefined) last.written.push(...value);
		else if (added) found.push({ start: at, end: at, written: [...value] });
		else {
			const end = at + value.length;
			found.push({ start: at, end, ...(removed && { written: [] }) });
			at = end;
		}
	}
	return found;
}
