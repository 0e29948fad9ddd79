export type Files = Record<string, string>;

export interface ChangedFile {
	path: string;
	/** The lines that went and came, without those that stand in both. */
	went: string[];
	came: string[];
}

/** What became of each file that is another now. */
export const changedLines = (before: Files, after: Files): ChangedFile[] =>
	Object.keys({ ...before, ...after }).flatMap((path) => {
		if (before[path] === after[path]) return [];
		const [old, now] = [before[path]?.split('\n') ?? [], after[path]?.split('\n') ?? []];
		const went = old.filter((line) => !now.includes(line));
		const came = now.filter((line) => !old.includes(line));
		return [{ path, went, came }];
	});
