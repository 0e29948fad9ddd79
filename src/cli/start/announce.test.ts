import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../tests/postgres/fresh-database.ts';
import { openStore } from '../../database/postgres-store.ts';
import { aBatch, bytes, DATES, WHILE_OPEN } from '../../database/store-fixture.ts';
import { runHere } from '../run-here-fixture.ts';
import { announce } from './announce.ts';
import { localSetting } from './local-setting.ts';

const SITE = 'http://localhost:8888/';

let address: string;
beforeEach(async () => {
	address = await freshDatabase({ isDevelopment: false });
});

/** What somebody at the terminal reads. */
const said = async (secret?: string) => {
	const setting = localSetting({ SURVEY_CLOCK: WHILE_OPEN, SURVEY_CODE_SECRET: secret });
	const run = async () => {
		await announce(SITE, address, setting);
		return 0;
	};
	return (await runHere(run, '.', {})).stdout;
};

test('a code for one answer is made, good at once and only for trying', async () => {
	expect(await said()).toMatch(
		/^Example code for one answer: (\S+)\nIts link: http:\/\/localhost:8888\/enkat\/#kod=\1\n$/,
	);
	const store = openStore(address);
	expect(await store.isDevelopment()).toBe(true);
	expect(await store.batches()).toMatchObject([
		{ survey: '2026', activatedAt: expect.any(Date) as Date },
	]);
	await store.close();
	expect(await said()).not.toContain('another SURVEY_CODE_SECRET');
	expect(await said('another secret, of at least 32 bytes')).toContain(
		'another SURVEY_CODE_SECRET',
	);
});

test('a database whose codes are real is not tried with', async () => {
	const store = openStore(address, WHILE_OPEN);
	await store.noteDates('2026', DATES);
	await store.addBatch(aBatch({ survey: '2026', hashes: [bytes('real')] }));
	await expect(said()).rejects.toThrow('Remove that folder');
	expect(await store.batches()).toHaveLength(1);
	await store.close();
});
