import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { freshDatabase } from '../../../tests/postgres/fresh-database.ts';
import { WHILE_OPEN } from '../../database/store-fixture.ts';
import { siteContent } from '../../lib/site-content.ts';
import { runHere } from '../run-here-fixture.ts';
import { runSurvey } from './run-survey.ts';

/** `npm run survey -- …`. `folder` is the project whose content it works with. */
export const runSurveyCommand = (
	address: string,
	args: string[],
	environment: Record<string, string> = {},
	folder = '.',
) => runHere(() => runSurvey(args), folder, { NETLIFY_DB_URL: address, ...environment });

/** The command on a database of its own, with the real migrations; while open, where time can be set. */
export async function startSurveyCommand({ isDevelopment = true } = {}) {
	const address = await freshDatabase({ isDevelopment });
	const client = new Client(address);
	await client.connect();
	const clock = isDevelopment ? { SURVEY_CLOCK: WHILE_OPEN } : undefined;
	return {
		address,
		query: async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows,
		stop: () => client.end(),
		run: (args: string[], environment?: Record<string, string>, folder?: string) =>
			runSurveyCommand(address, args, { ...clock, ...environment }, folder),
	};
}

/** A project of its own where commands run: its content is a copy, in which codes were never made. */
export function projectWithContent() {
	const folder = mkdtempSync(join(tmpdir(), 'trygghet-'));
	const fileOf = (path: string) => join(folder, siteContent.folder, path);
	cpSync(siteContent.folder, fileOf(''), { recursive: true });
	rmSync(fileOf('surveys/2026.lock.yaml'));
	for (const name of ['src', 'node_modules', 'package.json'])
		symlinkSync(resolve(name), join(folder, name));
	return {
		folder,
		/** The path of a file of its content, for instance of `surveys/2026.yaml`. */
		fileOf,
		/** Has its survey of 2026 open and close at these instants. */
		setDates(opens: string, closes: string): void {
			const file = fileOf('surveys/2026.yaml');
			const dated = readFileSync(file, 'utf8')
				.replace(/^opens: .*$/m, `opens: '${opens}'`)
				.replace(/^closes: .*$/m, `closes: '${closes}'`);
			writeFileSync(file, dated);
		},
		remove: () => {
			rmSync(folder, { recursive: true });
		},
	};
}
export type Project = ReturnType<typeof projectWithContent>;
