import { setTimeout as pause } from 'node:timers/promises';
import type { Connections } from './connections.ts';

/** The nightly function has 30 s in all. */
const TIME_LIMIT_MS = 3_000;
const PAUSE_MS = 100;

const NEXT_TRANSACTION = `SELECT pg_current_xact_id()::text AS id`;
/** `FREEZE` notes the oldest transaction that it kept anything for. Large values lie by themselves. */
const ALL_GONE = `
	SELECT bool_and(age(relfrozenxid) <= age($1::xid8::xid)) AS gone FROM pg_class
	WHERE oid = ANY ($2::regclass[])
		OR oid IN (SELECT reltoastrelid FROM pg_class WHERE oid = ANY ($2::regclass[]))`;

/**
 * Removes what has been deleted from `tables`. PostgreSQL keeps what an older transaction may still
 * look at, also one of its own that gathers statistics, so this goes on until that has ended.
 * @param newFiles Otherwise deleted bytes may stay in the unused space of the files as they are. But
 * nobody gets at the tables while new ones are made
 * @returns `false` where that took too long, or the database's user may not vacuum: copies are left
 */
export async function vacuum(
	{ staffQuery }: Connections,
	tables: string[],
	newFiles: boolean,
): Promise<boolean> {
	const next = (await staffQuery<{ id: string }>(NEXT_TRANSACTION)).rows[0]?.id;
	const isGone = async () => {
		await staffQuery(`VACUUM (FREEZE) ${tables.join(', ')}`);
		return (await staffQuery<{ gone: boolean }>(ALL_GONE, [next, tables])).rows[0]?.gone === true;
	};
	const deadline = performance.now() + TIME_LIMIT_MS;
	let gone = await isGone();
	while (!gone && performance.now() < deadline) {
		await pause(PAUSE_MS);
		gone = await isGone();
	}
	// Not by itself: it also keeps what is older than a transaction of another database.
	if (newFiles) await staffQuery(`VACUUM (FULL) ${tables.join(', ')}`);
	return gone;
}
