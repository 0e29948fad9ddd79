import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStore } from './store-fixture.ts';

let database: Awaited<ReturnType<typeof startStore>>;
beforeAll(async () => {
	database = await startStore();
});
afterAll(() => database.stop());

test('editions are told survey by survey and in order, and the newest again is no new one', async () => {
	const { store } = database;
	await store.addEdition('b', 'two');
	for (const hash of ['two', 'two', 'one', 'two', 'three']) await store.addEdition('a', hash);
	// What is written again stands last in its table.
	await database.query('UPDATE editions SET hash = hash WHERE edition = 1');
	expect([...(await store.editions())]).toEqual([
		['a', ['two', 'one', 'two', 'three']],
		['b', ['two']],
	]);
	expect(await store.marks('a')).toEqual({ published: 'three' });
});

test('a file that is as it was is published, too: answers may have been counted again', async () => {
	const { store } = database;
	await store.addEdition('c', 'same');
	await database.query("DELETE FROM marks WHERE survey = 'c'");
	await store.addEdition('c', 'same');
	expect(await store.marks('c')).toEqual({ published: 'same' });
	expect(await store.marks('b')).toEqual({ published: 'two' });
});
