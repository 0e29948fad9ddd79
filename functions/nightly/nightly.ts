import type { Config } from '@netlify/functions';
import { databaseAddress } from '../../src/database/database-address.ts';
import { openStore } from '../../src/database/postgres-store.ts';
import { alert } from '../../src/lib/alert.ts';
import { errorName } from '../../src/lib/error-name.ts';
import { alertsSv } from '../../src/strings/sv/alerts.ts';
import { loadLock, loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { tallyAll } from '../../src/survey/run/tally-all.ts';

export const config: Config = {
	// Two in the morning, UTC: when the fewest answer.
	schedule: '0 2 * * *',
	// Frankfurt, as the survey itself.
	region: 'fra',
};

export default async function nightly(): Promise<Response> {
	const failures = await night().catch((error: unknown) => [
		`nightly: failed, ${errorName(error)}`,
	]);
	failures.forEach(log);
	if (failures.length > 0) await alert(alertsSv.nightFailed(failures));
	return new Response(null, { status: failures.length === 0 ? 204 : 500 });
}

const log = (line: string) => {
	console.log(line); // The platform keeps what is printed as the function's log.
};

async function night(): Promise<string[]> {
	// A database for real takes no notice of the clock.
	const store = openStore(databaseAddress(), process.env['SURVEY_CLOCK'] || undefined);
	try {
		return await tallyAll({ surveys: loadQuestionnaires(), store, log, lockOf: loadLock });
	} finally {
		await store.close();
	}
}
