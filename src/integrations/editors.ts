import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildEditors } from '../admin/build/build-editors.ts';
import { readOtherwise } from '../admin/build/other-reading.ts';
import { readContentFiles } from '../content-check/read-content.ts';

/** The editors' site beside the public one, of the same content and the same schemas. */
export const editors = (root: string): AstroIntegration => ({
	name: 'editors',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			await buildEditors(root, fileURLToPath(dir));
			// It has built and been checked: that the form would say otherwise of it stops nobody.
			for (const file of readOtherwise(readContentFiles(root)))
				logger.warn(
					`${file}: /admin/ läser texten på ett annat sätt än webbplatsen. Ändra den i filen tills en utvecklare har sett på den.`,
				);
		},
	},
});
