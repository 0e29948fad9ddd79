import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { siteContent } from '../../src/lib/site-content.ts';

/** Where `npm test` has had the site built. */
export const DIST = siteContent.dist;

/** A page is parsed when it is first asked for, and is then the same for all who ask: nobody changes it. */
class BuiltPage {
	/** Its address: `/omraden/dalhem/`, or `/404.html`. */
	readonly path: string;
	readonly #file: string;
	#parsed: CheerioAPI | undefined;

	constructor(file: string) {
		this.#file = file;
		this.path = `/${relative(DIST, file).replace(/(^|\/)index\.html$/, '$1')}`;
	}

	get $(): CheerioAPI {
		return (this.#parsed ??= load(readFileSync(this.#file, 'utf8')));
	}
}

/** Every page of the built site. The editors' page is the CMS's own. */
export const builtPages: BuiltPage[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
	.filter((file) => file.isFile() && file.name.endsWith('.html'))
	.map((file) => join(file.parentPath, file.name))
	.filter((file) => !file.startsWith(join(DIST, 'admin')))
	.map((file) => new BuiltPage(file))
	.sort((a, b) => a.path.localeCompare(b.path));
