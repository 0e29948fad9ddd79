import { join } from 'node:path';
import { build } from 'vite';
import { completeSwedish } from './complete-swedish.ts';
import { contentSnapshot } from './content-snapshot.ts';
import { stayHome } from './stay-home.ts';
import { untranslated } from './untranslated.ts';

/** Builds `/admin/` into `dist`. By itself: Astro would write the public pages' policy into it, too. */
export async function buildEditors(root: string, dist: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'warn',
		root: join(root, 'src/admin'),
		base: '/admin/',
		publicDir: false,
		plugins: [stayHome, untranslated, completeSwedish, contentSnapshot(root)],
		build: {
			outDir: join(dist, 'admin'),
			emptyOutDir: true,
			target: 'es2022',
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 5000,
		},
	});
}
