import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { openStore } from '../database/postgres-store.ts';
import type { CodeMode } from '../database/store.ts';
import { printedCode } from '../survey/code.ts';
import { loadQuestionnaires } from '../survey/load.ts';
import { issueCodes } from './codes.ts';
import { codeSecret, connectionString, databaseName, UsageError } from './connection.ts';
import { DEVELOPMENT_SECRET } from './development-secret.ts';

interface CodesOptions {
	survey: string;
	district: string;
	count: string;
	mode: CodeMode;
	out?: string;
}

const MOST_CODES = 50_000;

const program = new Command('survey').description('The survey: codes for the letters.');

program
	.command('codes')
	.description('Make one-time codes for a district and print them as "code,district".')
	.requiredOption('--survey <id>', 'the survey, for instance 2026')
	.requiredOption('--district <id>', 'the district, for instance drottninghog')
	.requiredOption('--count <number>', 'how many codes')
	.addOption(
		new Option('--mode <mode>', 'how answers come in').choices(['web', 'paper']).default('web'),
	)
	.addOption(new Option('--format <format>', 'how to print them').choices(['csv']).default('csv'))
	.option('--out <file>', 'write to a new file that only you can read, instead of the screen')
	.action(codes);

async function codes({ survey, district, count: typed, mode, out }: CodesOptions): Promise<void> {
	const count = Number(typed);
	if (!Number.isInteger(count) || count < 1 || count > MOST_CODES)
		throw new UsageError(`--count must be a whole number from 1 to ${String(MOST_CODES)}.`);
	const known = loadQuestionnaires().find(({ id }) => id === survey);
	if (known === undefined)
		throw new UsageError(`There is no survey "${survey}" in content/surveys.`);
	if (!/^[a-z0-9-]+$/.test(district) || !existsSync(`content/districts/sv/${district}.mdx`))
		throw new UsageError(`There is no district "${district}" in content/districts/sv.`);
	const database = connectionString();
	const secret = codeSecret(database);
	if (known.example && secret !== DEVELOPMENT_SECRET)
		throw new UsageError(`"${survey}" is an example: no real codes are made for it.`);
	// Made before any code is stored: codes that nobody can print would count as issued for ever.
	if (out !== undefined) makeNewFile(out);
	console.error(`Database: ${databaseName(database)}`);
	const store = openStore(database);
	try {
		const order = { store, secret, survey, district, mode, count };
		const made = await issueCodes(order).catch((cause: unknown) => {
			if (out !== undefined) rmSync(out);
			const hint = 'Is "npm start" running, or NETLIFY_DB_URL right?';
			throw new UsageError(`The database made no codes (${codeOf(cause)}). ${hint}`, { cause });
		});
		const csv = ['code,district', ...made.map((code) => `${printedCode(code)},${district}`)];
		const text = `${csv.join('\n')}\n`;
		if (out === undefined) process.stdout.write(text);
		else writeFileSync(out, text);
	} finally {
		await store.close();
	}
}

function makeNewFile(path: string): void {
	try {
		writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
	} catch (cause) {
		throw new UsageError(`${path} cannot be made as a new file (${codeOf(cause)}).`, { cause });
	}
}

try {
	await program.parseAsync();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(`survey: ${error.message}`);
	process.exitCode = 1;
}

/** The system's or the database's own code for what went wrong, as manuals list it. */
function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
