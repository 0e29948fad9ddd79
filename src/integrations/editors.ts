import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildEditors } from '../admin/build/build-editors.ts';

/** The editors' site beside the public one, of the same content and the same schemas. */
export const editors = (root: string): AstroIntegration => ({
	name: 'editors',
	hooks: {
		'astro:build:done': ({ dir }) => buildEditors(root, fileURLToPath(dir)),
	},
});
