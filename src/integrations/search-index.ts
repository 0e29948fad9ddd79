import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { isSearched, wordsOf } from './searched-page.ts';

/** Pagefind brings interfaces of its own along, which nobody would fetch. */
const UNUSED = /ui\.(?:js|css)$|highlight\.js$/;

/** What `/sok/` searches: an index of the pages that were built, in the language of each. */
export const searchIndex: AstroIntegration = {
	name: 'search-index',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const dist = fileURLToPath(dir);
			const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
				.map((file) => ({
					file,
					url: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
				}))
				.filter(({ file }) => file.endsWith('.html'))
				.map(({ file, url }) => ({ url, html: readFileSync(join(dist, file), 'utf8') }))
				.filter(isSearched)
				.sort((a, b) => (a.url < b.url ? -1 : 1));
			const swedish = pages.filter(({ html }) => html.includes('<html lang="sv"'));
			const files = [
				...(await indexOf(pages)),
				{ path: 'words.json', content: JSON.stringify(wordsOf(swedish)) },
			];
			for (const { path, content } of files) {
				const file = join(dist, 'pagefind', path);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, content);
			}
		},
	},
};

/**
 * What says more about another page than about its own: lists of pages, and the strip of the open
 * survey. The form's questions are no place to look for an answer.
 */
const ELSEWHERE = ['.entries', '[data-area]', '[aria-labelledby="enkat"]', 'form'];

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
	await close();
	if (written.errors.length > 0) throw new Error(written.errors.join(', '));
	return written.files.filter(({ path }) => !UNUSED.test(path));
}
