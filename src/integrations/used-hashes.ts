import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewrite-pages.ts';

/**
 * Astro names every style and script of the whole site in every page's policy: more than a
 * kilobyte that cannot be packed, and a wider policy than the page needs.
 */
export const usedHashes: AstroIntegration = {
	name: 'used-hashes',
	hooks: {
		'astro:build:done': ({ dir }) => {
			rewritePages(dir, keepUsedHashes);
		},
	},
};

/** The page with a policy that names only the inline styles and scripts that stand in it. */
export function keepUsedHashes(html: string): string {
	const used = new Set(
		[...html.matchAll(/<(style|script)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , code = '']) => hash(code)),
	);
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
		policy.replaceAll(/ 'sha(?:256|384|512)-[^']+'/g, (source) =>
			used.has(source.trim()) ? source : '',
		),
	);
}

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
