import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { siteContent } from '../lib/site-content.ts';
import { PICTURES } from './collections.ts';
import type { ContentFile } from './finding.ts';

/**
 * Every file of the content in the project at `root`, sorted by path. Whichever folder holds them
 * (`SITE_CONTENT`), they are called `content/…`, as in the editors' repository.
 */
export function readContentFiles(root: string, content = siteContent.folder): ContentFile[] {
	const folder = join(root, content);
	return (
		readdirSync(folder, { recursive: true, withFileTypes: true })
			// Names with a dot in front belong to the operating system or Git (.DS_Store, .gitkeep).
			.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((file) => {
				const path = ['content', ...relative(folder, file).split(sep)].join('/');
				// A link is read as what it leads to, as Astro does; one that leads to no file is none.
				const { isFile, size } = factsOf(file);
				if (PICTURES.test(path)) return { path, text: '', bytes: size };
				return { path, text: isFile ? readFileSync(file, 'utf8') : '' };
			})
	);
}

function factsOf(file: string): { isFile: boolean; size: number } {
	const found = statSync(file, { throwIfNoEntry: false });
	return { isFile: found?.isFile() === true, size: found?.size ?? 0 };
}
