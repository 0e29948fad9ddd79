import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { siteContent } from '../lib/site-content.ts';

const TEXT = '**/*.{html,css,js,mjs,json,svg,xml,ics,csv,txt,webmanifest}';
/** Of less nothing is saved: it fits in one packet. */
const LEAST_BYTES = 1_400;

/** By the names that browsers ask for them. More effort makes them a few percent smaller. */
const PACKERS: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
	br: (bytes) =>
		promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
	gzip: (bytes) => promisify(gzip)(bytes),
};

/**
 * The site's texts packed beforehand, for `npm run serve`: a folder for each encoding, in which they
 * have the names that they have in the site. The platform packs by itself.
 */
export const packedSite: AstroIntegration = {
	name: 'packed-site',
	hooks: {
		async 'astro:build:done'({ dir }) {
			if (process.env['NETLIFY']) return;
			const dist = fileURLToPath(dir);
			rmSync(siteContent.packed, { recursive: true, force: true });
			for (const file of globSync(TEXT, { cwd: dist })) {
				const bytes = readFileSync(join(dist, file));
				if (bytes.length < LEAST_BYTES) continue;
				for (const [encoding, pack] of Object.entries(PACKERS)) {
					const packed = join(siteContent.packed, encoding, file);
					mkdirSync(dirname(packed), { recursive: true });
					writeFileSync(packed, await pack(bytes));
				}
			}
		},
	},
};
