import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBatch, AFTER_CLOSING, bytes, DATES, startStore } from './store-fixture.ts';

let database: Awaited<ReturnType<typeof startStore>>;
beforeAll(async () => {
	database = await startStore();
});
afterAll(() => database.stop());

const ballotsOf = (name: string) =>
	database.query('SELECT * FROM ballots WHERE answers @> $1', [{ comment: name }]);

test('a code stores one ballot, with survey, district and answers alone', async () => {
	const submission = await database.aSubmission({ comment: 'one' });
	expect(await database.store.submit(submission)).toBe('stored');
	expect(await ballotsOf('one')).toEqual([
		{ survey: '2026', district: 'dalhem', answers: { comment: 'one' } },
	]);
});

test('the same submission again is repeated, and the first answers stand', async () => {
	const { store } = database;
	const submission = await database.aSubmission({ comment: 'two' });
	await store.submit(submission);
	expect(await store.submit({ ...submission, answers: { comment: 'changed' } })).toBe('repeated');
	expect(await ballotsOf('two')).toHaveLength(1);
	expect(await ballotsOf('changed')).toHaveLength(0);
});

test('another submission on a used code stores nothing', async () => {
	const submission = await database.aSubmission({ comment: 'three' });
	await database.store.submit(submission);
	expect(await database.store.submit({ ...submission, receipt: bytes('other') })).toBe('used');
	expect(await ballotsOf('three')).toHaveLength(1);
});

test('the same submission on another code stores nothing and spends no code', async () => {
	const { store } = database;
	const first = await database.aSubmission({ comment: 'four' });
	const second = await database.aSubmission({ comment: 'five' });
	await store.submit(first);
	expect(await store.submit({ ...second, receipt: first.receipt })).toBe('other-code');
	expect(await store.submit(second)).toBe('stored');
});

test('an unknown code, or one of another survey, stores nothing', async () => {
	const submission = await database.aSubmission({ comment: 'six' });
	expect(await database.store.submit({ ...submission, code: bytes('no such') })).toBe('unknown');
	await database.store.noteDates('2027', DATES);
	expect(await database.store.submit({ ...submission, survey: '2027' })).toBe('unknown');
	expect(await ballotsOf('six')).toHaveLength(0);
	await database.store.submit(submission);
	const elsewhere = { ...submission, survey: '2027', receipt: bytes('elsewhere') };
	expect(await database.store.submit(elsewhere)).toBe('unknown');
});

test('a code for the web is unknown where only codes for paper are taken', async () => {
	const { store } = database;
	const web = await database.aSubmission({ comment: 'web' });
	expect(await store.submit({ ...web, mode: 'paper' })).toBe('unknown');
	expect(await ballotsOf('web')).toHaveLength(0);
	const paper = await database.aSubmission({ comment: 'paper' }, { mode: 'paper' });
	expect(await store.submit({ ...paper, mode: 'paper' })).toBe('stored');
	expect(await store.submit({ ...paper, mode: 'paper' })).toBe('repeated');
	expect(await ballotsOf('paper')).toHaveLength(1);
	expect(await store.submit(web)).toBe('stored');
	const again = { ...web, receipt: bytes('again'), mode: 'paper' } as const;
	expect(await store.submit(again)).toBe('unknown');
});

test('a code is unknown until its batch is active', async () => {
	const { store } = database;
	const pending = { isActive: false, name: 'a pending batch' };
	const submission = await database.aSubmission({ comment: 'pending' }, pending);
	expect(await store.submit(submission)).toBe('unknown');
	expect(await ballotsOf('pending')).toHaveLength(0);
	await store.activate(['a pending batch']);
	expect(await store.submit(submission)).toBe('stored');
});

test('of a batch that is taken back used codes stay used, the others are unknown', async () => {
	const { store } = database;
	const leaked = { name: 'a leaked batch' };
	const used = await database.aSubmission({ comment: 'used' }, leaked);
	const unused = bytes('unused and leaked');
	await database.query(
		`INSERT INTO codes VALUES ($1, '2026', 'dalhem', 'web', NULL, 'a leaked batch')`,
		[unused],
	);
	await store.submit(used);
	await store.revoke(['a leaked batch']);
	await store.activate(['a leaked batch']);
	expect(await store.submit(used)).toBe('repeated');
	expect(await store.submit({ ...used, receipt: bytes('another') })).toBe('used');
	expect(await store.submit({ ...used, receipt: bytes('third'), code: unused })).toBe('unknown');
	expect(await ballotsOf('used')).toHaveLength(1);
});

test('once a survey is over, no codes are stored, also where nobody has noted its dates', async () => {
	for (const survey of ['2028', '2029']) {
		if (survey === '2028') await database.store.noteDates(survey, DATES);
		const batch = aBatch({ survey, hashes: [bytes(`late ${survey}`)] });
		expect(await database.at(AFTER_CLOSING).addBatch(batch)).toBe(false);
	}
	const left = "SELECT survey FROM batches WHERE survey IN ('2028', '2029')";
	expect(await database.query(left)).toEqual([]);
	expect((await database.store.calendar('2029')).dates).toBeUndefined();
});

test('batches that are stored together are all stored, or none', async () => {
	const { store } = database;
	const named = (name: string, code: string) => aBatch({ name, hashes: [bytes(code)] });
	await expect(
		store.addBatches([named('one of two', 'two b'), named('one of two', 'two a')]),
	).rejects.toThrow();
	const stored = `
		SELECT batch, encode(hash, 'escape') AS code FROM codes
		WHERE batch LIKE '% of two' ORDER BY ctid`;
	expect(await database.query(stored)).toEqual([]);
	expect(await store.addBatches([named('one of two', 'two b'), named('two of two', 'two a')])).toBe(
		true,
	);
	// In the order of their hashes, whichever batch they are of.
	expect(await database.query(stored)).toEqual([
		{ batch: 'two of two', code: 'two a' },
		{ batch: 'one of two', code: 'two b' },
	]);
});

test('without answers a submission is looked up by its receipt, and stores nothing', async () => {
	const { store } = database;
	const { answers, ...submission } = await database.aSubmission({ comment: 'seven' });
	expect(await store.submit(submission)).toBe('new');
	expect(await ballotsOf('seven')).toEqual([]);
	await store.submit({ ...submission, answers });
	expect(await store.submit(submission)).toBe('repeated');
	expect(await store.submit({ ...submission, code: undefined })).toBe('repeated');
	expect(await store.submit({ ...submission, code: bytes('other') })).toBe('other-code');
	expect(await store.submit({ ...submission, receipt: undefined })).toBe('new');
});

test('of an unknown code it is told whether any were made with this secret', async () => {
	const { store } = database;
	await store.noteDates('2032', DATES);
	const unknown = { survey: '2032', code: bytes('none'), receipt: bytes('none'), answers: {} };
	const ask = (secret: string) => store.submit({ ...unknown, secretFingerprint: bytes(secret) });
	expect(await ask('first')).toBe('unknown');
	const lost = { name: 'of a lost secret', secretFingerprint: bytes('first') };
	await database.addCodes(1, { survey: '2032', ...lost });
	expect([await ask('first'), await ask('second')]).toEqual(['unknown', 'other-secret']);
	await database.addCodes(1, { survey: '2032', secretFingerprint: bytes('second') });
	expect([await ask('first'), await ask('third')]).toEqual(['some-secret', 'other-secret']);
	expect(await store.submit(unknown)).toBe('unknown');
	await store.revoke([lost.name]);
	expect([await ask('first'), await ask('second')]).toEqual(['other-secret', 'unknown']);
});

test('a batch that cannot be stored whole is not stored at all', async () => {
	const { code } = await database.aSubmission({});
	const before = await database.query('SELECT count(*) FROM codes');
	await expect(database.addCodes(2, { hashes: [bytes('new'), code] })).rejects.toThrow(
		/duplicate key/,
	);
	expect(await database.query('SELECT count(*) FROM codes')).toEqual(before);
});

test('codes are stored in an order that says nothing of the order they are printed in', async () => {
	const hashes = ['c', 'a', 'b'].map(bytes);
	await database.addCodes(3, { survey: '2031', hashes });
	expect(
		await database.query("SELECT hash FROM codes WHERE survey = '2031' ORDER BY ctid"),
	).toEqual(['a', 'b', 'c'].map((hash) => ({ hash: Buffer.from(hash) })));
});

test('the store tells with which secrets the codes of a survey were made', async () => {
	expect(await database.store.secretFingerprints('2030')).toEqual([]);
	for (const secret of ['a', 'b', 'b'])
		await database.addCodes(1, { survey: '2030', secretFingerprint: bytes(secret) });
	const fingerprints = await database.store.secretFingerprints('2030');
	expect(fingerprints.map(String).sort()).toEqual(['a', 'b']);
});

test('a code and a ballot have no column in common but survey and district', async () => {
	const columns = (table: string) =>
		database.query(
			'SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY 1',
			[table],
		);
	const names = (list: string[]) => list.map((name) => ({ name }));
	expect(await columns('codes')).toEqual(
		names(['batch', 'district', 'hash', 'mode', 'receipt', 'survey']),
	);
	expect(await columns('ballots')).toEqual(names(['answers', 'district', 'survey']));
});
