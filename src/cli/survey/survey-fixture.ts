import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { NetlifyDB } from '@netlify/database-dev';

export interface Run {
	stdout: string;
	stderr: string;
	code: number;
}

/** `npm run survey -- …`. `folder` is the project whose content it works with. */
export async function runSurveyCommand(
	address: string,
	args: string[],
	environment: Record<string, string> = {},
	folder = '.',
): Promise<Run> {
	const env = { ...process.env, NETLIFY_DB_URL: address, ...environment };
	try {
		const options = { env, cwd: folder };
		const run = await promisify(execFile)('node', ['src/cli/survey/survey.ts', ...args], options);
		return { ...run, code: 0 };
	} catch (error) {
		return error as Run;
	}
}

/** The command on an embedded Postgres of its own, with the real migrations. */
export async function startSurveyCommand({ isDevelopment = true } = {}) {
	const database = new NetlifyDB({ logger: () => undefined });
	const address = await database.start();
	await database.applyMigrations('netlify/database/migrations');
	if (isDevelopment) await database.query('SELECT mark_development()');
	return {
		address,
		query: async (sql: string) => (await database.query(sql)).rows,
		stop: () => database.stop(),
		run: (args: string[], environment?: Record<string, string>, folder?: string) =>
			runSurveyCommand(address, args, environment, folder),
	};
}
