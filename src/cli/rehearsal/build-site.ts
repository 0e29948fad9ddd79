import { execFile } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { siteContent } from '../../lib/site-content.ts';
import { rehearsalSv } from '../../strings/sv/commands/rehearsal.ts';
import { say } from '../say.ts';

/** Builds the site of the rehearsal's content as on a day, and shows it in the folder. */
export async function buildSite(clock: Date, folder: string): Promise<void> {
	const env = { ...process.env, NETLIFY_DB_URL: undefined, SURVEY_CLOCK: clock.toISOString() };
	const log = join(folder, 'build.log');
	try {
		const { stdout } = await promisify(execFile)('npm', ['run', 'build'], {
			env,
			maxBuffer: Infinity,
		});
		writeFileSync(log, stdout);
	} catch (error) {
		if (error instanceof Error && 'stdout' in error) writeFileSync(log, String(error.stdout));
		throw new Error(`The site could not be built: ${log}`, { cause: error });
	}
	symlinkSync(relative(folder, siteContent.dist), join(folder, 'site'));
	say(rehearsalSv.built);
}
