import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Changes the HTML of each page that was built into `dir`. */
export function rewritePages(dir: URL, change: (html: string) => string): void {
	const dist = fileURLToPath(dir);
	for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.html')) continue;
		const path = join(dist, file);
		writeFileSync(path, change(readFileSync(path, 'utf8')));
	}
}
