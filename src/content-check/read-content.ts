import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isOfSystem, siteContent } from '../lib/site-content.ts';
import { PICTURES } from './collections.ts';
import type { ContentFile } from './finding.ts';
import { decoded } from './signs/encoding.ts';

/**
 * Every file of the content in the project at `root`, sorted by path. Whichever folder holds them
 * (`SITE_CONTENT`, or the one given), they are called `content/…`, as in the editors' repository.
 */
export function readContentFiles(root: string, content = siteContent.folder): ContentFile[] {
	const folder = join(root, content);
	return filesIn(folder)
		.map(({ entry, file }): ContentFile => {
			const path = ['content', ...relative(folder, file).split(sep)].join('/');
			// What a link leads to may lie outside, and be no content.
			if (entry.isSymbolicLink()) return { path, text: '', is: 'link' };
			if (entry.isDirectory()) return { path, text: '', is: 'folder' };
			if (PICTURES.test(path)) return { path, text: '', bytes: statSync(file).size };
			return { path, ...decoded(readFileSync(file)) };
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Folders are told of where they are called as files are. Links are not followed. */
const filesIn = (folder: string): { entry: Dirent; file: string }[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !isOfSystem(name))
		.flatMap((entry) => {
			const file = join(folder, entry.name);
			const isNamed = !entry.isDirectory() || NAMED_AS_FILE.test(entry.name);
			return [...(isNamed ? [{ entry, file }] : []), ...(entry.isDirectory() ? filesIn(file) : [])];
		});

const NAMED_AS_FILE = /\.(?:mdx|yaml)$/;
