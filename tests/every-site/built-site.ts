import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import type { CheckOptions } from '../../src/content-check/check-content.ts';
import type { Content } from '../../src/content-check/content.ts';
import { siteContent } from '../../src/lib/site-content.ts';
import { contentAt } from './content-at.ts';

/** So many builds back a page is known again: an edit changes it, and the next one is of the old text. */
const MOST_KNOWN = 3;
const known = new Map<string, BuiltPage[]>();

/** A page is parsed when it is first asked for, and is then the same for all who ask: nobody changes it. */
export class BuiltPage {
	/** Its address: `/omraden/dalhem/`, or `/404.html`. */
	readonly path: string;
	readonly #read: () => string;
	#html: string | undefined;
	#first: BuiltPage | undefined;
	#parsed: CheerioAPI | undefined;

	constructor(path: string, read: () => string) {
		this.path = path;
		this.#read = read;
	}

	get html(): string {
		return (this.#html ??= this.#read());
	}

	/** The one that said the same at this address before: what holds of it alone holds of this one. */
	get first(): BuiltPage {
		return (this.#first ??= firstAlike(this));
	}

	get $(): CheerioAPI {
		return (this.first.#parsed ??= load(this.html));
	}
}

function firstAlike(page: BuiltPage): BuiltPage {
	const those = known.get(page.path) ?? [];
	const first = those.find(({ html }) => html === page.html) ?? page;
	const others = those.filter((other) => other !== first);
	known.set(page.path, [first, ...others].slice(0, MOST_KNOWN));
	return first;
}

/** What was built of a content folder, and what it was built of. */
export interface BuiltSite {
	/** Every page. The editors' page is the CMS's own. */
	pages: BuiltPage[];
	/** What stands at an address, if a file does. */
	file: (address: string) => Buffer | undefined;
	content: Content;
	/** For whom it was built, and the day. */
	options: CheckOptions;
}

/** The project at `root`, built with these options. */
export function readSite(root: string, options: CheckOptions): BuiltSite {
	const dist = join(root, siteContent.dist);
	// Most pages lead to the same ones.
	const read = new Map<string, Buffer | undefined>();
	return {
		pages: readPages(dist),
		file: (address) => {
			if (!read.has(address)) read.set(address, readFile(dist, address));
			return read.get(address);
		},
		content: contentAt(root),
		options,
	};
}

function readFile(dist: string, address: string): Buffer | undefined {
	const path = join(dist, decodeURI(address), address.endsWith('/') ? 'index.html' : '');
	return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
}

export const readPages = (dist: string): BuiltPage[] =>
	readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && file.name.endsWith('.html'))
		.map((file) => join(file.parentPath, file.name))
		.filter((file) => !file.startsWith(join(dist, 'admin')))
		.map(
			(file) =>
				new BuiltPage(`/${relative(dist, file).replace(/(^|\/)index\.html$/, '$1')}`, () =>
					readFileSync(file, 'utf8'),
				),
		)
		.sort((a, b) => a.path.localeCompare(b.path));
