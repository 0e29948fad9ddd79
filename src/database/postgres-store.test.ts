import { NetlifyDB } from '@netlify/database-dev';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from './postgres-store.ts';
import type { Store, Submission } from './store.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const database = new NetlifyDB({ logger: () => undefined });
let store: Store;
let admin: Pool;

beforeAll(async () => {
	const address = await database.start();
	await database.applyMigrations('netlify/database/migrations');
	store = openStore(address);
	admin = new Pool({ connectionString: address });
});

afterAll(async () => {
	await store.close();
	await admin.end();
	await database.stop();
});

/** A batch of one fresh code, and a submission that uses it. */
async function aSubmission(name: string, changes: Partial<Submission> = {}): Promise<Submission> {
	await store.addBatch({
		survey: '2026',
		district: 'dalhem',
		mode: 'web',
		hashes: [bytes(`code ${name}`)],
		madeAt: new Date('2026-11-01T00:00:00Z'),
		secretFingerprint: bytes('fingerprint'),
	});
	return {
		survey: '2026',
		code: bytes(`code ${name}`),
		receipt: bytes(`receipt ${name}`),
		answers: { comment: name },
		...changes,
	};
}

const ballotsOf = async (name: string) =>
	(await admin.query<object>('SELECT * FROM ballots WHERE answers @> $1', [{ comment: name }]))
		.rows;

test('a code stores one ballot, with survey, district and answers alone', async () => {
	expect(await store.submit(await aSubmission('one'))).toBe('stored');
	expect(await ballotsOf('one')).toEqual([
		{ survey: '2026', district: 'dalhem', answers: { comment: 'one' } },
	]);
});

test('the same submission again is repeated, and the first answers stand', async () => {
	const submission = await aSubmission('two');
	await store.submit(submission);
	expect(await store.submit({ ...submission, answers: { comment: 'changed' } })).toBe('repeated');
	expect(await ballotsOf('two')).toHaveLength(1);
	expect(await ballotsOf('changed')).toHaveLength(0);
});

test('another submission on a used code stores nothing', async () => {
	const submission = await aSubmission('three');
	await store.submit(submission);
	expect(await store.submit({ ...submission, receipt: bytes('other') })).toBe('used');
	expect(await ballotsOf('three')).toHaveLength(1);
});

test('the same submission on another code stores nothing and spends no code', async () => {
	const first = await aSubmission('four');
	const second = await aSubmission('five', { receipt: first.receipt });
	await store.submit(first);
	expect(await store.submit(second)).toBe('repeated');
	expect(await store.submit({ ...second, receipt: bytes('receipt five') })).toBe('stored');
});

test('an unknown code, or one of another survey, stores nothing', async () => {
	const submission = await aSubmission('six');
	expect(await store.submit({ ...submission, code: bytes('no such') })).toBe('unknown');
	expect(await store.submit({ ...submission, survey: '2027' })).toBe('unknown');
	expect(await ballotsOf('six')).toHaveLength(0);
});

test('a receipt leads to the code that was used, once its submission is stored', async () => {
	const submission = await aSubmission('seven');
	expect(await store.codeOf(submission.receipt)).toBeUndefined();
	await store.submit(submission);
	expect(await store.codeOf(submission.receipt)).toEqual(Buffer.from(submission.code));
});

test('a batch that cannot be stored whole is not stored at all', async () => {
	const submission = await aSubmission('eight');
	const { rows: before } = await admin.query('SELECT count(*) FROM codes');
	const batch = { survey: '2026', district: 'dalhem', mode: 'web' as const, madeAt: new Date() };
	const hashes = [bytes('new'), submission.code];
	await expect(store.addBatch({ ...batch, hashes, secretFingerprint: bytes('f') })).rejects.toThrow(
		/duplicate key/,
	);
	expect((await admin.query('SELECT count(*) FROM codes')).rows).toEqual(before);
});

test('a code and a ballot have no column in common but survey and district', async () => {
	const columns = async (table: string) =>
		(
			await admin.query<{ column_name: string }>(
				'SELECT column_name FROM information_schema.columns WHERE table_name = $1 ORDER BY 1',
				[table],
			)
		).rows.map((row) => row.column_name);
	expect(await columns('codes')).toEqual(['district', 'hash', 'mode', 'receipt', 'survey']);
	expect(await columns('ballots')).toEqual(['answers', 'district', 'survey']);
});
