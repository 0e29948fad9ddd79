import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBatch, bytes, startStore, WHILE_OPEN } from './store-fixture.ts';

let database: Awaited<ReturnType<typeof startStore>>;
beforeAll(async () => {
	database = await startStore();
});
afterAll(() => database.stop());

const LATER = '2026-11-21T11:00:00Z';
const batchesOf = async (survey: string) =>
	(await database.store.batches()).filter((batch) => batch.survey === survey);

test('what is good already, or taken back, keeps its moment, and what is published stays so', async () => {
	const { store, addCodes } = database;
	await addCodes(10, { survey: 'a', name: 'good' });
	await addCodes(10, { survey: 'a', name: 'taken back' });
	await store.revoke(['taken back']);
	await store.mark('a', 'published', 'hash');
	const before = await batchesOf('a');
	const later = database.at(LATER);
	await later.activate(['good', 'taken back']);
	await later.revoke(['taken back']);
	expect(await batchesOf('a')).toEqual(before);
	expect(before.map(({ revokedAt }) => revokedAt)).toEqual([undefined, new Date(WHILE_OPEN)]);
	expect(await store.marks('a')).toEqual({ published: 'hash' });
});

test('batches come by survey, district and age, whatever they are called', async () => {
	const { store } = database;
	const later = database.at(LATER);
	const add = (to: typeof store, survey: string, district: string, name: string) =>
		to.addBatch(aBatch({ survey, district, name, hashes: [bytes(name)] }));
	await add(store, 'c', 'a', 'c of another survey');
	await add(later, 'b', 'raa', 'a later');
	await add(database.at(WHILE_OPEN), 'b', 'raa', 'b');
	await add(later, 'b', 'dalhem', 'c');
	const names = (await store.batches()).map(({ name }) => name);
	expect(names.slice(-4)).toEqual(['c', 'b', 'a later', 'c of another survey']);
});

test('of a secret nothing is told once all codes made with it are taken back, nor of one removed', async () => {
	const { store, addCodes } = database;
	await addCodes(1, { survey: 'd', secretFingerprint: bytes('known') });
	await addCodes(1, { survey: 'd', secretFingerprint: bytes('lost'), name: 'of a lost secret' });
	await addCodes(1, { survey: 'd', secretFingerprint: bytes('') });
	await store.revoke(['of a lost secret']);
	expect((await store.secretFingerprints('d')).map(String)).toEqual(['known']);
});

test('batches are told of though nobody has noted the dates of their survey', async () => {
	await database.addCodes(1, { survey: 'f' });
	await database.query("DELETE FROM surveys WHERE survey = 'f'");
	expect(await batchesOf('f')).toMatchObject([{ codes: 1, purgedAt: undefined }]);
});

test('no two codes have one receipt, whoever writes it', async () => {
	await database.addCodes(2, { survey: 'e' });
	const twice = "UPDATE codes SET receipt = 'one' WHERE survey = 'e'";
	await expect(database.query(twice)).rejects.toThrow('duplicate key');
});
