import { NetlifyDB } from '@netlify/database-dev';
import { migrate } from '../../database/migrate.ts';
import { openStore } from '../../database/postgres-store.ts';

export interface OwnDatabase {
	address: string;
	/** Nothing of it is left. */
	stop: () => Promise<void>;
}

/**
 * A database in the memory of this process alone, marked for development.
 * @throws {Error} where it is not new: the mark is refused where any code was ever made
 */
export async function startOwnDatabase(): Promise<OwnDatabase> {
	const database = new NetlifyDB({ logger: () => undefined });
	const address = await database.start();
	await migrate(address);
	const store = openStore(address);
	const isOwn = (await store.batches()).length === 0 && (await store.markDevelopment());
	await store.close();
	if (!isOwn) throw new Error('The database of the rehearsal is not a new one');
	return { address, stop: () => database.stop() };
}
