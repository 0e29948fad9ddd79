import { NetlifyDB } from '@netlify/database-dev';
import { expect, test } from 'vitest';
import { openStore } from './postgres-store.ts';
import { aBatch, AFTER_CLOSING, bytes, DATES, WHILE_OPEN } from './store-fixture.ts';

/** All other tests work on a server; `npm start` and `npm run dev` on Postgres inside Node. */
test('a year goes on the embedded database as it does on a server', async () => {
	const database = new NetlifyDB({ logger: () => undefined });
	const address = await database.start();
	await database.applyMigrations('netlify/database/migrations');
	const open = openStore(address, WHILE_OPEN);
	const closed = openStore(address, AFTER_CLOSING);
	expect(await open.markDevelopment()).toBe(true);

	const survey = '2026';
	const codes = Array.from({ length: 10 }, (_, index) => bytes(`code ${String(index)}`));
	await open.addBatch(aBatch({ hashes: codes }));
	const answers = { satisfied: 'neither', comment: 'Hej' };
	for (const [index, code] of codes.entries()) {
		const submit = (receipt: string) =>
			open.submit({ survey, code, receipt: bytes(`${receipt} ${String(index)}`), answers });
		expect(await submit('first')).toBe('stored');
		expect(await submit('first')).toBe('repeated');
		expect(await submit('second')).toBe('used');
	}

	const tally = { survey, textQuestions: ['comment'], ends: DATES.closes };
	expect(await open.tally(tally)).toMatchObject({ aggregated: 1, waiting: 0 });
	expect(await open.hasBallots(survey)).toBe(false);
	expect(await open.purge(survey)).toBeUndefined();
	await closed.mark(survey, 'comments', 'skipped');
	await closed.mark(survey, 'published', 'hash');
	expect(await closed.purge(survey)).toMatchObject({ codes: 10, receipts: 10, comments: 10 });

	await Promise.all([open.close(), closed.close()]);
	await database.stop();
});
