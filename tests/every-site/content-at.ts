import { COLLECTIONS } from '../../src/content-check/collections.ts';
import { type Content, type Entry, readContent } from '../../src/content-check/content.ts';
import type { ContentFile } from '../../src/content-check/finding.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';

const read = new Map<string, Content>();

/** A file is read anew where it says something else: parsing takes a third of a second for all. */
function readOnce(file: ContentFile): Content {
	const key = file.path + file.text;
	const content = read.get(key) ?? readContent([file]);
	read.set(key, content);
	return content;
}

/** What the content of the project at `root` says. Nobody changes it. */
export function contentAt(root: string): Content {
	const parts = readContentFiles(root).map(readOnce);
	const names = Object.keys(COLLECTIONS) as (keyof Content)[];
	const collections = names.map((name) => [name, parts.flatMap((part): Entry[] => part[name])]);
	// Those of the parts are those of the whole, which Object.fromEntries cannot tell.
	return Object.fromEntries(collections) as Content;
}
