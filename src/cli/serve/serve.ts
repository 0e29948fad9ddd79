import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chosenPort } from '../chosen-port.ts';
import { siteContent } from '../../lib/site-content.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { warnOfDatabaseAt } from '../warn-of-database.ts';
import { everyDay, everySoOften, nextTime, type ScheduledFunction } from './every-day.ts';
import { type RateLimit, rateLimited } from './rate-limit.ts';
import { siteServer } from './site-server.ts';
import { staticSite } from './static-site.ts';
import { type SurveyFunction, surveyListener } from './survey-listener.ts';

const FUNCTIONS = '.functions';
const DEFAULT_PORT = 8080;
const WATCH_EVERY_MS = 600_000;
/** Without a server in front that speaks TLS nobody else should reach it. */
const DEFAULT_HOST = 'localhost';
/** What is under way gets this long at the end: longer than the function takes at most. */
const PATIENCE_MS = 10_000;

async function serve(): Promise<void> {
	if (!existsSync(siteContent.dist) || !existsSync(FUNCTIONS))
		throw new UsageError('There is no built site here. Run "npm run build" first.');
	for (const name of ['NETLIFY_DB_URL', 'SURVEY_CODE_SECRET'])
		if (!process.env[name]) console.error(`${name} is not set, so no answer can be taken.`);
	const survey = (await bundled('survey')) as Bundled<SurveyFunction, { rateLimit: RateLimit }>;
	const listener = surveyListener(survey.default, process.env['CONTEXT'] ?? '');
	const { windowLimit, windowSize } = survey.config.rateLimit;
	const limited = rateLimited(listener, {
		windowLimit: chosenLimit(windowLimit),
		windowSize,
		trustedHeader: process.env['TRUST_PROXY'],
	});
	const server = siteServer(staticSite(siteContent.dist, siteContent.packed), limited);
	const host = process.env['HOST'] || DEFAULT_HOST;
	const port = chosenPort(DEFAULT_PORT, 0);
	server.listen(port, host);
	try {
		await once(server, 'listening');
	} catch (cause) {
		throw new UsageError(`Port ${String(port)} of ${host} is taken, or not for this user.`, {
			cause,
		});
	}
	for (const name of nights()) {
		const { default: run, config } = (await bundled(name)) as Scheduled;
		everyDay(config.schedule, run);
		say(`${name}: next ${nextTime(config.schedule, new Date()).toISOString()}`);
	}
	if (process.env['NETLIFY_DB_URL'] && process.env['ALERT_URL']) {
		const { default: watch } = (await bundled('watch')) as Scheduled;
		everySoOften(WATCH_EVERY_MS, watch);
	}
	say(`Ready: http://${host}:${String((server.address() as AddressInfo).port)}/`);

	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			server.close();
			setTimeout(() => {
				server.closeAllConnections();
			}, PATIENCE_MS).unref();
		});
	if (process.env['NETLIFY_DB_URL']) await warnOfDatabaseAt(process.env['NETLIFY_DB_URL']);
}

/** A function, and what it says of itself. */
interface Bundled<Run, Config> {
	default: Run;
	config: Config;
}

type Scheduled = Bundled<ScheduledFunction, { schedule: string }>;

/** What the build has bundled. */
const bundled = (name: string): Promise<unknown> =>
	import(pathToFileURL(resolve(`${FUNCTIONS}/${name}.mjs`)).href);

/** What can be done at night with what is set. */
const nights = () => [
	...(process.env['NETLIFY_DB_URL'] ? ['nightly'] : []),
	...(process.env['BUILD_HOOK_URL'] ? ['rebuild'] : []),
];

/** `RATE_LIMIT`: requests to the survey a minute and address. */
function chosenLimit(usual: number): number {
	const limit = Number(process.env['RATE_LIMIT'] || usual);
	if (Number.isInteger(limit) && limit >= 0) return limit;
	throw new UsageError('RATE_LIMIT must be a whole number; 0 is no limit.');
}

try {
	await serve();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
