import type { Config, Context } from '@netlify/functions';
import { openStore } from '../../src/database/postgres-store.ts';
import { now } from '../../src/lib/clock.ts';
import { loadQuestionnaires } from '../../src/survey/load.ts';
import { databaseAddress } from '../survey/database-address.ts';
import { tallyAll } from './tally-all.ts';

export const config: Config = {
	// Two in the morning, UTC: when the fewest answer.
	schedule: '0 2 * * *',
	// Frankfurt, as the survey itself.
	region: 'fra',
};

/** Elsewhere than on the platform there may be no context, or one that knows of no deploy. */
type KnownContext = Partial<Pick<Context, 'deploy'>>;

export default async function nightly(_: Request, context?: KnownContext): Promise<Response> {
	const store = openStore(databaseAddress());
	try {
		const done = await tallyAll({
			surveys: loadQuestionnaires(),
			now: now(process.env, context?.deploy?.context),
			store,
			// The platform keeps what is printed as the function's log.
			log: console.log,
		});
		return new Response(null, { status: done ? 204 : 500 });
	} finally {
		await store.close();
	}
}
