import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro names every style and script of the whole site in every page's policy: more than a
 * kilobyte that cannot be packed, and a wider policy than the page needs.
 */
export const usedHashes: AstroIntegration = {
	name: 'used-hashes',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const dist = fileURLToPath(dir);
			for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
				if (!file.endsWith('.html')) continue;
				const path = join(dist, file);
				writeFileSync(path, keepUsedHashes(readFileSync(path, 'utf8')));
			}
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
