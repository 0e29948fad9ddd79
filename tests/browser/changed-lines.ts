import { diffArrays } from 'diff';

export type Files = Record<string, string>;

export interface ChangedFile {
	path: string;
	/** The lines that went and came, in their order. */
	went: string[];
	came: string[];
}

/** What became of each file that is another now. */
export const changedLines = (before: Files, after: Files): ChangedFile[] =>
	Object.keys({ ...before, ...after }).flatMap((path) => {
		if (before[path] === after[path]) return [];
		const [old, now] = [before[path]?.split('\n') ?? [], after[path]?.split('\n') ?? []];
		const parts = diffArrays(old, now);
		const went = parts.filter(({ removed }) => removed).flatMap(({ value }) => value);
		const came = parts.filter(({ added }) => added).flatMap(({ value }) => value);
		return [{ path, went, came }];
	});
