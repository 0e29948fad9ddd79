import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const PICTURES = '_astro/*.{avif,jpeg,jpg,png,webp}';
const NAMES = '**/*.{css,html,js,json,webmanifest,xml}';

/**
 * Astro publishes each picture as it was uploaded beside the smaller ones that it makes of it: with
 * the place, the day and the owner that a telephone writes into it, and also those of drafts.
 */
export const shownPictures: AstroIntegration = {
	name: 'shown-pictures',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const dist = fileURLToPath(dir);
			const names = new Set(globSync(PICTURES, { cwd: dist }).map((file) => basename(file)));
			for (const file of globSync(NAMES, { cwd: dist })) {
				const text = readFileSync(join(dist, file), 'utf8');
				for (const name of names) if (text.includes(name)) names.delete(name);
			}
			for (const name of names) rmSync(join(dist, '_astro', name));
		},
	},
};
