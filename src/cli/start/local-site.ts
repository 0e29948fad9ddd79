import { rmSync } from 'node:fs';
import { migrate } from '../../database/migrate.ts';
import { siteContent } from '../../lib/site-content.ts';
import { localConnectionString, localDatabaseRuns } from '../local-database.ts';
import { freePort } from '../ports.ts';
import { until } from '../until.ts';
import { type LoggedProcess, startLogged } from './logged-process.ts';

const BUILD_LOG = '.netlify/build.log';
const SITE_LOG = '.netlify/start.log';
const READY_WITHIN_MS = 60_000;

/** What is logged from here on is of this run alone, however often the site is started in it. */
export function emptyLogs(): void {
	for (const log of [BUILD_LOG, SITE_LOG]) rmSync(log, { force: true });
}

export const buildSite = (env: NodeJS.ProcessEnv): LoggedProcess =>
	startLogged(['npm', 'run', 'build'], BUILD_LOG, env);

/** Pages, function and database as the platform would run them, with no account or network. */
export async function runSite(port: number, env: NodeJS.ProcessEnv): Promise<LoggedProcess> {
	const command: [string, ...string[]] = [
		process.execPath,
		'--import=./src/cli/start/end-with-parent.ts',
		'--import=./src/cli/start/outlive-broken-uploads.ts',
		'node_modules/netlify-cli/bin/run.js',
		'dev',
		`--dir=${siteContent.dist}`,
		'--offline',
		'--no-open',
		// It would download Deno for edge functions, which this site has none of.
		'--internal-disable-edge-functions',
		`--port=${String(port)}`,
		// Of its other ports this is the only one with a fixed default.
		`--staticServerPort=${String(await freePort())}`,
	];
	return startLogged(command, SITE_LOG, env);
}

/**
 * Waits until everything answers, with a migrated database, and gives the database's address.
 * @throws when something does not answer, or the site has ended meanwhile
 */
export async function untilReady(address: string, ended: AbortSignal): Promise<string> {
	const wait = (isTrue: () => Promise<boolean>, otherwise: string) =>
		until(isTrue, READY_WITHIN_MS, otherwise, ended);
	await wait(() => responds(address), 'The pages do not answer.');
	await wait(localDatabaseRuns, 'The local database does not answer.');
	const database = localConnectionString();
	if (database === undefined) throw new Error('The local database has lost its address');
	await migrate(database);
	const survey = new URL('api/survey', address);
	await wait(() => responds(survey), 'The function /api/survey does not answer.');
	return database;
}

const responds = (address: string | URL) =>
	fetch(address).then(
		({ status }) => status < 500,
		() => false,
	);
