import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/postgres/fresh-database.ts';
import { openStore } from './postgres-store.ts';
import { startStore, WHILE_OPEN } from './store-fixture.ts';

let database: Awaited<ReturnType<typeof startStore>>;
beforeAll(async () => {
	database = await startStore();
});
afterAll(() => database.stop());

test('a database is known by its server and by which of its databases it is', async () => {
	const other = openStore(await freshDatabase());
	const identities = [await database.store.identity(), await other.identity()];
	await other.close();
	expect(new Set(identities).size).toBe(2);
	const [server] = await database.query('SELECT system_identifier AS id FROM pg_control_system()');
	const { id } = server as { id: string };
	expect(identities.every((identity) => identity.startsWith(`${id}/`))).toBe(true);
});

test('no clock that stands still says when a night was in a database for real', async () => {
	const address = await freshDatabase({ isDevelopment: false });
	const store = openStore(address, WHILE_OPEN);
	await store.noteDates('a', { opens: new Date(0), closes: new Date(1) });
	await store.noteNight('a');
	const last = await store.lastNight('a');
	await store.close();
	expect(last).not.toEqual(new Date(WHILE_OPEN));
});
