import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** Where `npm run serve` finds each function, as `<name>.mjs`. Netlify makes bundles of its own. */
const OUTPUT = '.functions';

/** The functions as Node can load them, which reads no .tsx. Their packages stay where they are. */
export const bundledFunctions = (root: string): AstroIntegration => ({
	name: 'bundled-functions',
	hooks: {
		'astro:build:done': async () => {
			await build({
				configFile: false,
				logLevel: 'warn',
				root,
				publicDir: false,
				build: {
					ssr: true,
					outDir: OUTPUT,
					emptyOutDir: true,
					target: 'node24',
					rolldownOptions: {
						input: entriesIn(join(root, 'functions')),
						output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
					},
				},
			});
		},
	},
});

/** As the platform finds them: the file that has its folder's name. */
const entriesIn = (folder: string) =>
	globSync('*/*.ts', { cwd: folder })
		.filter((file) => /^([^/\\]+)[/\\]\1\.ts$/.test(file))
		.map((file) => [basename(file, '.ts'), join(folder, file)] as const)
		.reduce((entries, [name, file]) => ({ ...entries, [name]: file }), {});
