import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const lockSchema = z.object({
	packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});
const manifestSchema = z.object({ dependencies: z.record(z.string(), z.string()) });

/*
 * Astro validates front matter with the schemas of src/schemas. A schema made by another copy of
 * zod is not an instance of Astro's, and its Swedish messages and `instanceof` checks are lost.
 * Copies nested in the platform's tools check those tools' own settings only.
 */
test('zod is one version for the project and everything that shares schemas with it', () => {
	const copies = Object.keys(lockSchema.parse(read('package-lock.json')).packages)
		.filter((path) => path.endsWith('node_modules/zod'))
		.filter((path) => !/^node_modules\/(@netlify\/|netlify-cli\/)/.test(path));
	expect(copies).toEqual(['node_modules/zod']);
});

test('the platform finds the package that makes it provide a database', () => {
	const { dependencies } = manifestSchema.parse(read('package.json'));
	expect(dependencies).toHaveProperty('@netlify/database');
});
