import type { Config } from '@netlify/functions';
import { databaseAddress } from '../../src/database/database-address.ts';
import { openStore } from '../../src/database/postgres-store.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { tallyAll } from '../../src/survey/run/tally-all.ts';

export const config: Config = {
	// Two in the morning, UTC: when the fewest answer.
	schedule: '0 2 * * *',
	// Frankfurt, as the survey itself.
	region: 'fra',
};

export default async function nightly(): Promise<Response> {
	// A database for real takes no notice of it.
	const store = openStore(databaseAddress(), process.env['SURVEY_CLOCK'] || undefined);
	try {
		const done = await tallyAll({
			surveys: loadQuestionnaires(),
			store,
			// The platform keeps what is printed as the function's log.
			log: console.log,
		});
		return new Response(null, { status: done ? 204 : 500 });
	} finally {
		await store.close();
	}
}
