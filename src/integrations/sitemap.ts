import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SITEMAP } from '../lib/sitemap.ts';

/** Made of the pages that were built: it cannot name one that is not there, or forget one. */
export const sitemap: AstroIntegration = {
	name: 'sitemap',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const dist = fileURLToPath(dir);
			const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
				.filter((file) => file.endsWith('.html'))
				.map((file) => readFileSync(join(dist, file), 'utf8'));
			writeFileSync(join(dist, SITEMAP), sitemapOf(pages));
		},
	},
};

/** The addresses of those pages that search engines may show. */
export function sitemapOf(pages: string[]): string {
	const addresses = pages
		.filter((html) => !html.includes('<meta name="robots" content="noindex"'))
		.flatMap((html) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? [])
		.sort();
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<url><loc>${address}</loc></url>\n`).join('')}</urlset>
`;
}
