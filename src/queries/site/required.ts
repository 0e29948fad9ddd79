/**
 * The entry of a file that the site cannot be without, `content/sok.yaml`.
 * @throws {Error} when it is missing
 */
export function required<Entry>(entry: Entry | undefined, file: string): Entry {
	if (entry === undefined) throw new Error(`content/${file} is missing`);
	return entry;
}
