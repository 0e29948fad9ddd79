import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** Where `npm run build` has put the site. */
export const DIST = 'dist';

interface BuiltPage {
	/** Its address: `/omraden/dalhem/`, or `/404.html`. */
	path: string;
	$: CheerioAPI;
}

/** Every page of the built site. The editors' page is the CMS's own. */
export const builtPages: BuiltPage[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
	.filter((file) => file.isFile() && file.name.endsWith('.html'))
	.map((file) => join(file.parentPath, file.name))
	.filter((file) => !file.startsWith(join(DIST, 'admin')))
	.map((file) => ({
		path: `/${relative(DIST, file).replace(/(^|\/)index\.html$/, '$1')}`,
		$: load(readFileSync(file, 'utf8')),
	}))
	.sort((a, b) => a.path.localeCompare(b.path));
