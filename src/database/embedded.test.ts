import { NetlifyDB } from '@netlify/database-dev';
import { afterAll, describe, expect } from 'vitest';
import { testSize } from '../../tests/test-size.ts';
import { migrate } from './migrate.ts';
import { openStore } from './postgres-store.ts';
import { startStoresOn } from './store-fixture.ts';

/*
 * `npm start` and `npm run dev` work on Postgres inside Node, with one backend for all connections.
 * What the store promises on a server it promises there.
 */

const databases: NetlifyDB[] = [];
afterAll(() => Promise.all(databases.map((database) => database.stop())));

startStoresOn(async () => {
	const database = new NetlifyDB({ logger: () => undefined });
	databases.push(database);
	const address = await database.start();
	await database.applyMigrations('netlify/database/migrations');
	// Ours keeps the same record as the platform: nothing is applied twice.
	expect(await migrate(address)).toEqual([]);
	const store = openStore(address);
	await store.markDevelopment();
	await store.close();
	return address;
});

const CONTRACT = {
	submissions: () => import('./submissions.test.ts'),
	...testSize(
		{},
		{
			'end of year': () => import('./end-of-year.test.ts'),
			aggregation: () => import('./aggregation.test.ts'),
			'closing hour': () => import('./closing-hour.test.ts'),
			'response rate': () => import('./response-rate.test.ts'),
		},
	),
};
for (const [part, load] of Object.entries(CONTRACT))
	describe(`on the embedded database, ${part}`, async () => {
		await load();
	});
