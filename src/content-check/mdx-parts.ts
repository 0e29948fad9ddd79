const FRONT_MATTER =
	/^(?<start>\uFEFF?---[ \t]*\r?\n)(?<yaml>[\s\S]*?)(?<=\n)(?<end>---[ \t]*(?:\r?\n|$))/;

/** An .mdx file in its parts, which make the file when they are put together again. */
export interface MdxParts {
	/** The line of dashes with which the fields begin. */
	start: string;
	yaml: string;
	end: string;
	body: string;
}

/** `undefined` where the file has no fields. */
export function mdxParts(text: string): MdxParts | undefined {
	const found = FRONT_MATTER.exec(text);
	if (found === null) return undefined;
	const { start = '', yaml = '', end = '' } = found.groups ?? {};
	return { start, yaml, end, body: text.slice(found[0].length) };
}
