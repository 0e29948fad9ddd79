import { diffArrays } from 'diff';

export type Files = Record<string, string>;

export interface ChangedFile {
	path: string;
	/** The lines that went and came, in their order, without empty ones. */
	went: string[];
	came: string[];
}

/** What became of each file that is another now. */
export const changedLines = (before: Files, after: Files): ChangedFile[] =>
	Object.keys({ ...before, ...after }).flatMap((path) => {
		if (before[path] === after[path]) return [];
		const [old, now] = [before[path]?.split('\n') ?? [], after[path]?.split('\n') ?? []];
		const parts = diffArrays(old, now);
		const linesOf = (of: typeof parts) =>
			of.flatMap(({ value }) => value).filter((line) => line !== '');
		const went = linesOf(parts.filter(({ removed }) => removed));
		const came = linesOf(parts.filter(({ added }) => added));
		return [{ path, went, came }];
	});
