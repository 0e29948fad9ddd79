import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
	packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});

/*
 * Astro validates front matter with the schemas of src/schemas. A schema made by another copy of
 * zod is not an instance of Astro's, and its Swedish messages and `instanceof` checks are lost.
 * Copies nested in the platform's tools check those tools' own settings only.
 */
test('zod is one version for the project and everything that shares schemas with it', () => {
	const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
	const copies = Object.keys(lock.packages)
		.filter((path) => path.endsWith('node_modules/zod'))
		.filter((path) => !/^node_modules\/(@netlify\/|netlify-cli\/)/.test(path));
	expect(copies).toEqual(['node_modules/zod']);
});
