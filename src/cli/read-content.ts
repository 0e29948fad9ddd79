import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PICTURES } from '../content-check/collections.ts';
import type { ContentFile } from '../content-check/finding.ts';

/** Every file below content/ in the project at `root`, sorted by path. */
export function readContentFiles(root: string): ContentFile[] {
	return (
		readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
			// Names with a dot in front belong to the operating system or Git (.DS_Store, .gitkeep).
			.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((file) => {
				const path = relative(root, file).split(sep).join('/');
				return PICTURES.test(path)
					? { path, text: '', bytes: statSync(file).size }
					: { path, text: readFileSync(file, 'utf8') };
			})
	);
}
