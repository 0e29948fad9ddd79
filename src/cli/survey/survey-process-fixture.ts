import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Run } from '../run-here-fixture.ts';

/** `npm run survey -- …` as a process, where that is what matters. */
export async function startSurveyProcess(
	address: string,
	args: string[],
	environment: Record<string, string> = {},
): Promise<Run> {
	const env = { ...process.env, NETLIFY_DB_URL: address, ...environment };
	try {
		const run = await promisify(execFile)('node', ['src/cli/survey/survey.ts', ...args], { env });
		return { ...run, code: 0 };
	} catch (error) {
		return error as Run;
	}
}
