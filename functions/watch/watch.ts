import type { Config } from '@netlify/functions';
import { databaseAddress } from '../../src/database/database-address.ts';
import { openStore } from '../../src/database/postgres-store.ts';
import type { Store } from '../../src/database/store.ts';
import { alert } from '../../src/lib/alert.ts';
import { loadLock, loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { concernsOf } from '../../src/survey/run/concerns.ts';

export const config: Config = {
	// In the morning, when the night should be done. `npm run serve` asks more often.
	schedule: '0 6 * * *',
	// Frankfurt, as the others.
	region: 'fra',
};

// Kept between calls of one instance: what was there, and what was told already.
let before: string | undefined;
let told: string[] = [];

export default async function watch(): Promise<Response> {
	const { concerns, identity } = await look();
	before = identity;
	for (const concern of concerns.filter((one) => !told.includes(one))) await alert(concern);
	told = concerns;
	return new Response(null, { status: concerns.length === 0 ? 204 : 500 });
}

async function look() {
	const stores: Store[] = [];
	const open = (address: string) => {
		// A database for real takes no notice of the clock.
		const store = openStore(address, process.env['SURVEY_CLOCK'] || undefined);
		stores.push(store);
		return store;
	};
	const ofAnswers = process.env['SURVEY_DB_URL'] || undefined;
	try {
		return await concernsOf({
			surveys: loadQuestionnaires(),
			isLocked: (survey) => loadLock(survey) !== undefined,
			open: () => open(databaseAddress()),
			...(ofAnswers !== undefined && { answersInto: async () => open(ofAnswers).identity() }),
			before,
		});
	} finally {
		await Promise.all(stores.map((store) => store.close()));
	}
}
