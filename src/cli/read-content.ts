import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../content-check/finding.ts';

/** Every file below content/ in the project at `root`, sorted by path. */
export function readContentFiles(root: string): ContentFile[] {
	return (
		readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
			// Names with a dot in front belong to the operating system or Git (.DS_Store, .gitkeep).
			.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((path) => ({
				path: relative(root, path).split(sep).join('/'),
				text: readFileSync(path, 'utf8'),
			}))
	);
}
