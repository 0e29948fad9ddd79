import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PICTURES } from '../content-check/collections.ts';
import type { ContentFile } from '../content-check/finding.ts';
import { siteContent } from '../lib/site-content.ts';

/**
 * Every file of the content in the project at `root`, sorted by path. Whichever folder holds them
 * (`SITE_CONTENT`), they are called `content/…`, as in the editors' repository.
 */
export function readContentFiles(root: string): ContentFile[] {
	const folder = join(root, siteContent.folder);
	return (
		readdirSync(folder, { recursive: true, withFileTypes: true })
			// Names with a dot in front belong to the operating system or Git (.DS_Store, .gitkeep).
			.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((file) => {
				const path = ['content', ...relative(folder, file).split(sep)].join('/');
				return PICTURES.test(path)
					? { path, text: '', bytes: statSync(file).size }
					: { path, text: readFileSync(file, 'utf8') };
			})
	);
}
