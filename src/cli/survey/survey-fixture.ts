import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { freshDatabase } from '../../../tests/postgres/fresh-database.ts';
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

/** The command on a database of its own, with the real migrations. */
export async function startSurveyCommand({ isDevelopment = true } = {}) {
	const address = await freshDatabase({ isDevelopment });
	const client = new Client(address);
	await client.connect();
	return {
		address,
		query: async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows,
		stop: () => client.end(),
		run: (args: string[], environment?: Record<string, string>, folder?: string) =>
			runSurveyCommand(address, args, environment, folder),
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
		remove: () => {
			rmSync(folder, { recursive: true });
		},
	};
}
export type Project = ReturnType<typeof projectWithContent>;
