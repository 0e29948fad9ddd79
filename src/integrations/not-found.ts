import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { NOT_FOUND } from '../lib/not-found.ts';

/**
 * Tells Netlify which page says below `/en/` that there is no page: it knows the one in Swedish
 * by its name. Made of what was built: production may not have the language yet.
 * https://docs.netlify.com/manage/routing/redirects/redirect-options/#custom-404-page-handling
 */
export const notFound: AstroIntegration = {
	name: 'not-found',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const dist = fileURLToPath(dir);
			const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
			writeFileSync(join(dist, '_redirects'), redirectsTo(files));
		},
	},
};

const redirectsTo = (files: string[]): string =>
	files
		.filter((file) => file.endsWith(`/${NOT_FOUND}`))
		.map((file) => `/${file.slice(0, -NOT_FOUND.length)}* /${file} 404\n`)
		.sort()
		.join('');
