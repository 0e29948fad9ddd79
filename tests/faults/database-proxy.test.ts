import { expect, test } from 'vitest';
import { openStore } from '../../src/database/postgres-store.ts';
import { aBatch, bytes, WHILE_OPEN } from '../../src/database/store-fixture.ts';
import { startProxy } from './database-proxy.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';
import { countDistricts } from './invariant.ts';

test.each([
	['cut-before-commit', []],
	['cut-after-commit', [{ district: 'dalhem', kept: 1, used: 1 }]],
] as const)('%s fails the submission and leaves %j', async (fault, left) => {
	const database = await freshDatabase();
	const proxy = await startProxy(database);
	const store = openStore(proxy.address, WHILE_OPEN);
	await store.addBatch(aBatch({ hashes: [bytes('code')] }));
	await proxy.fail(fault);
	const submission = { survey: '2026', code: bytes('code'), receipt: bytes('receipt') };
	await expect(store.submit({ ...submission, answers: { comment: 'Hej' } })).rejects.toThrow(
		/terminated/,
	);
	expect(await countDistricts(database)).toEqual(left);
	await store.close();
	await proxy.close();
});
