import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import {
	isSearched,
	languageOf,
	withOtherAddresses,
	withOtherNames,
	wordsOf,
} from './searched-page.ts';

/** Pagefind brings interfaces of its own along, which nobody would fetch. */
const UNUSED = /ui\.(?:js|css)$|highlight\.js$|wasm\.unknown\.pagefind$/;

/**
 * What the search page searches: an index of the pages in each language, so that it can search in
 * any of them from any, and in `words.json` the words of each, which an index does not tell.
 */
export const searchIndex: AstroIntegration = {
	name: 'search-index',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const dist = fileURLToPath(dir);
			const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
				.map((file) => ({
					file,
					url: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
				}))
				.filter(({ file }) => file.endsWith('.html'))
				.map(({ file, url }) => ({ url, html: readFileSync(join(dist, file), 'utf8') }));
			const pages = withOtherAddresses(built)
				.filter(isSearched)
				.sort((a, b) => (a.url < b.url ? -1 : 1));
			const write = (path: string, content: string | Uint8Array) => {
				const file = join(dist, 'pagefind', path);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, content);
			};
			const words: Record<string, string[]> = {};
			for (const [language, those] of Map.groupBy(withOtherNames(pages), languageOf)) {
				const files = await indexOf(those);
				for (const { path, content } of files) write(join(language, path), content);
				words[language] = wordsOf(files.flatMap(textOf));
			}
			write('words.json', JSON.stringify(words));
			await close();
		},
	},
};

/**
 * What says more about another page than about its own: lists of pages, the strip of the open
 * survey, and whom to call. The form's questions are no place to look for an answer, and names in code no words.
 */
const ELSEWHERE = [
	'.entries',
	'[data-area]',
	'[aria-labelledby="status"]',
	'[aria-labelledby="tidslinje"]',
	'[aria-labelledby="enkat"]',
	'[aria-labelledby="ringa"]',
	'form',
	'code',
];

async function indexOf(pages: { url: string; html: string }[]) {
	const { index, errors } = await createIndex({
		rootSelector: 'main',
		excludeSelectors: ELSEWHERE,
	});
	if (index === undefined) throw new Error(`No search index: ${errors.join(', ')}`);
	for (const { url, html } of pages) {
		const added = await index.addHTMLFile({ url, content: html });
		if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(', ')}`);
	}
	const written = await index.getFiles();
	if (written.errors.length > 0) throw new Error(written.errors.join(', '));
	return written.files.filter(({ path }) => !UNUSED.test(path));
}

/** What the index has of a page, if the file is one: after a mark of Pagefind's own there is JSON. */
function textOf({ path, content }: { path: string; content: Uint8Array }): string[] {
	if (!path.endsWith('.pf_fragment')) return [];
	const fragment = gunzipSync(content).toString();
	return [(JSON.parse(fragment.slice(fragment.indexOf('{'))) as { content: string }).content];
}
