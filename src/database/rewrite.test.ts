import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/postgres/fresh-database.ts';
import { connect, type Connections } from './connections.ts';
import { rewrite } from './rewrite.ts';
import { AFTER_CLOSING, startStore } from './store-fixture.ts';

const ROLE = `rewriter_${String(process.pid)}`;
let admin: Pool;
let connections: Connections;
beforeAll(async () => {
	const address = await freshDatabase();
	admin = new Pool({ connectionString: address });
	await admin.query(`CREATE ROLE ${ROLE} LOGIN; GRANT ALL ON ballots, comments TO ${ROLE}`);
	connections = connect(address.replace('postgres@', `${ROLE}@`));
});
afterAll(async () => {
	await connections.close();
	await admin.query(`DROP OWNED BY ${ROLE}; DROP ROLE ${ROLE}`);
	await admin.end();
});

const fileOf = async (table: string) =>
	(await admin.query<{ path: string }>('SELECT pg_relation_filepath($1) AS path', [table])).rows;

test('where one table of several is not written anew, the others are, and copies are left', async () => {
	const before = await fileOf('comments');
	expect(await rewrite(connections, ['ballots', 'codes', 'comments'])).toBe(false);
	expect(await fileOf('comments')).not.toEqual(before);
	expect(await rewrite(connections, ['ballots', 'comments'])).toBe(true);
});

test('a purge that left copies in the files is unfinished, and is done on the day it leaves none', async () => {
	const survey = 'copies';
	const database = await startStore();
	await database.addCodes(1, { survey });
	await database.store.mark(survey, 'comments', 'skipped');
	await database.store.mark(survey, 'published', 'hash');
	const isolation = async (change: string) => {
		const [row] = await database.query('SELECT current_database() AS name');
		const { name } = row as { name: string };
		await database.query(`ALTER DATABASE "${name}" ${change}`);
	};
	await isolation("SET default_transaction_isolation = 'repeatable read'");
	expect(await database.at(AFTER_CLOSING).purge(survey)).toMatchObject({ copiesLeft: true });
	await isolation('RESET default_transaction_isolation');
	expect(await database.store.isPurging(survey)).toBe(true);
	for (const day of ['2026-12-09', '2026-12-10']) await database.at(day).purge(survey);
	expect(await database.store.isPurging(survey)).toBe(false);
	const purgedAt = new Date('2026-12-09');
	expect(await database.store.batches()).toContainEqual(
		expect.objectContaining({ survey, purgedAt }),
	);
	await database.stop();
});
