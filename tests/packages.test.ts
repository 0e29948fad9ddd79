import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { importedPackages } from './imported-packages.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const lockSchema = z.object({
	packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});
const manifestSchema = z.object({
	dependencies: z.record(z.string(), z.string()),
	scripts: z.record(z.string(), z.string()),
});
const { dependencies, scripts } = manifestSchema.parse(read('package.json'));

/** Their emulator and database are tools of those who develop the site. */
const FOR_DEVELOPMENT = ['start', 'dev'];
/** Has the same database. The command that starts it looks for it first, and says what to install. */
const REHEARSAL = 'src/cli/rehearsal/rehearse.ts';

const programs = Object.entries(scripts)
	.filter(([name]) => !FOR_DEVELOPMENT.includes(name))
	.flatMap(([name, script]) => {
		const program = /^(?:exec )?node (\S+)$/.exec(script)?.[1];
		return program === undefined ? [] : [[name, program] as const];
	});

const missingIn = (program: string) =>
	[...importedPackages(program).keys()].filter((name) => !(name in dependencies));

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
	expect(dependencies).toHaveProperty('@netlify/database');
});

test.each([['build', 'astro.config.mjs'] as const, ...programs])(
	'npm run %s works where only the dependencies are installed, as on a server',
	(_, program) => {
		expect(missingIn(program)).toEqual([]);
	},
);

test('a program that a command starts by its path needs no other, but for the rehearsal', () => {
	const started = globSync('{src,functions}/**/*.ts')
		.filter((file) => !/\.test\.ts$|-fixture\.ts$/.test(file))
		.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'(src\/[^'*]+\.ts)'/g)])
		.map(([, program = '']) => [program, missingIn(program)] as const);
	const needing = started.filter(([, missing]) => missing.length > 0);
	expect(needing).toEqual([[REHEARSAL, ['@netlify/database-dev']]]);
});

test('the commands that a server needs are among those looked at', () => {
	expect(programs.map(([name]) => name)).toEqual(
		expect.arrayContaining(['serve', 'survey', 'kontrollera']),
	);
});
