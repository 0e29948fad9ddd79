import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startStore } from '../../database/store-fixture.ts';
import { runHere } from '../run-here-fixture.ts';
import { checkEditions, hashOf, publishEdition, resultFile } from './edition-files.ts';

let database: Awaited<ReturnType<typeof startStore>>;
beforeAll(async () => {
	database = await startStore();
});
afterAll(() => database.stop());

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'editions-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const TEXT = "survey: '2034'\n";
const inFolder = (name: string) => join(folder, resultFile(name));
const here = (work: () => Promise<unknown>) =>
	runHere(
		async () =>
			Number(
				await work().then(
					() => false,
					() => true,
				),
			),
		folder,
		{},
	);

test('what the database was not told looks like no edition', async () => {
	await database.query('ALTER TABLE editions RENAME TO away');
	const published = await here(() => publishEdition(database.store, '2034', 1, TEXT));
	await database.query('ALTER TABLE away RENAME TO editions');
	expect(published).toMatchObject({ code: 1 });
	expect(['2034', '2034.1'].map(inFolder).filter(existsSync)).toEqual([]);
});

test('an edition that could not be shown is shown by the next command', async () => {
	const { store } = database;
	mkdirSync(inFolder('2034'), { recursive: true });
	expect(await here(() => publishEdition(store, '2034', 1, TEXT))).toMatchObject({ code: 1 });
	expect(await store.editions()).toEqual(new Map([['2034', [hashOf(TEXT)]]]));
	rmdirSync(inFolder('2034'));
	const { code, stdout } = await here(() => checkEditions(store));
	expect([code, stdout]).toEqual([0, expect.stringContaining('är nu färdig')]);
	expect(['2034', '2034.1'].map((name) => readFileSync(inFolder(name), 'utf8'))).toEqual([
		TEXT,
		TEXT,
	]);
});
