import { readFileSync } from 'node:fs';
import type { Config, Context } from '@netlify/functions';
import { addressForAnswers } from '../../src/database/database-address.ts';
import { openStore } from '../../src/database/postgres-store.ts';
import type { Store } from '../../src/database/store.ts';
import { now } from '../../src/lib/clock.ts';
import { siteContent } from '../../src/lib/site-content.ts';
import { type Environment, handle } from '../../src/survey/receive/handle.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { tellOutage } from '../../src/survey/run/tell-outage.ts';

export const config: Config = {
	path: '/api/survey',
	// Frankfurt: answers about fear near home stay in the European Union.
	region: 'fra',
	// A whole house may share one address (a library, a mobile network): generous, but bounded.
	rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

// Kept between calls of one instance: the questionnaires and the connections.
const surveys = loadQuestionnaires();
let store: Store | undefined;

const builtPage = (path: string) => readFileSync(`${siteContent.dist}${path}index.html`, 'utf8');

/** Elsewhere than on the platform there may be no context, or one that knows of no deploy. */
type KnownContext = Partial<Pick<Context, 'deploy' | 'waitUntil'>>;

export default async function survey(request: Request, context?: KnownContext): Promise<Response> {
	const environment: Environment = {
		surveys,
		now: now(process.env, context?.deploy?.context),
		secret: process.env['SURVEY_CODE_SECRET'],
		isProduction: context?.deploy?.context === 'production',
		frame: builtPage,
		// A database for real takes no notice of the clock.
		store: () =>
			(store ??= openStore(addressForAnswers(), process.env['SURVEY_CLOCK'] || undefined)),
		log: console.log, // The platform keeps what is printed as the function's log.
	};
	const response = await handle(request, environment);
	const told = tellOutage(response.status);
	// Nobody waits for it; a function that may stop now is held until somebody is told.
	if (told !== undefined) context?.waitUntil?.(told);
	return response;
}
