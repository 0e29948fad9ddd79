import { existsSync, writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { openStore } from '../database/postgres-store.ts';
import type { CodeMode } from '../database/store.ts';
import { printedCode } from '../survey/code.ts';
import { loadQuestionnaires } from '../survey/load.ts';
import { issueCodes } from './codes.ts';
import { codeSecret, connectionString, databaseName, UsageError } from './connection.ts';

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
	if (!loadQuestionnaires().some(({ id }) => id === survey))
		throw new UsageError(`There is no survey "${survey}" in content/surveys.`);
	if (!/^[a-z0-9-]+$/.test(district) || !existsSync(`content/districts/sv/${district}.mdx`))
		throw new UsageError(`There is no district "${district}" in content/districts/sv.`);
	if (out !== undefined && existsSync(out))
		throw new UsageError(`${out} exists already. Choose another name.`);

	const database = connectionString();
	const secret = codeSecret(database);
	console.error(`Database: ${databaseName(database)}`);
	const store = openStore(database);
	try {
		const made = await issueCodes({ store, secret, survey, district, mode, count });
		const csv = ['code,district', ...made.map((code) => `${printedCode(code)},${district}`)];
		const text = `${csv.join('\n')}\n`;
		if (out === undefined) process.stdout.write(text);
		else writeFileSync(out, text, { mode: 0o600, flag: 'wx' });
	} finally {
		await store.close();
	}
}

try {
	await program.parseAsync();
} catch (error) {
	const reason = error instanceof UsageError ? error.message : unreachable(error);
	if (reason === undefined) throw error;
	console.error(`survey: ${reason}`);
	process.exitCode = 1;
}

function unreachable(error: unknown): string | undefined {
	if (!(error instanceof Error) || !('code' in error) || error.code !== 'ECONNREFUSED') return;
	return 'The database does not answer. Is "npm start" running, or NETLIFY_DB_URL right?';
}
