import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chosenPort } from '../chosen-port.ts';
import { siteContent } from '../../lib/site-content.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { siteServer } from './site-server.ts';
import { staticSite } from './static-site.ts';
import { type SurveyFunction, surveyListener } from './survey-listener.ts';

const FUNCTION = '.functions/survey.mjs';
const DEFAULT_PORT = 8080;
/** Without a server in front that speaks TLS nobody else should reach it. */
const DEFAULT_HOST = 'localhost';
/** What is under way gets this long at the end: longer than the function takes at most. */
const PATIENCE_MS = 10_000;

async function serve(): Promise<void> {
	if (!existsSync(siteContent.dist) || !existsSync(FUNCTION))
		throw new UsageError('There is no built site here. Run "npm run build" first.');
	for (const name of ['NETLIFY_DB_URL', 'SURVEY_CODE_SECRET'])
		if (!process.env[name]) console.error(`${name} is not set, so no answer can be taken.`);
	const { default: survey } = (await import(pathToFileURL(resolve(FUNCTION)).href)) as {
		default: SurveyFunction;
	};
	const listener = surveyListener(survey, process.env['CONTEXT'] ?? '');
	const server = siteServer(staticSite(siteContent.dist), listener);
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
	say(`Ready: http://${host}:${String((server.address() as AddressInfo).port)}/`);

	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			server.close();
			setTimeout(() => {
				server.closeAllConnections();
			}, PATIENCE_MS).unref();
		});
}

try {
	await serve();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
