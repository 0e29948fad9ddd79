import { readdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { allEntries } from '../../src/content-check/rules/links.ts';
import type { ContentFolder } from './content-folder.ts';
import { removePage } from './edits/edit.ts';

/** Takes away every file that says that it is an example, as the check advises. */
export function removeExamples(folder: ContentFolder): void {
	const examples = allEntries(folder.content).filter(
		({ fields }) => 'example' in fields && fields.example === true,
	);
	for (const { file } of examples) removePage(folder, file);
	for (const emptied of new Set(examples.map(({ file }) => folder.path(dirname(file)))))
		// Git keeps no folder without files.
		if (readdirSync(emptied).length === 0) rmdirSync(emptied);
}
