import { databaseName } from '../../database/database-name.ts';
import { migrate as applyMigrations } from '../../database/migrate.ts';
import { databaseSv } from '../../strings/sv/commands/database.ts';
import { say } from '../say.ts';
import { withDatabase } from './with-store.ts';

/** Applies the migrations that the database does not have, where no platform does. */
export const migrate = (): Promise<void> =>
	withDatabase(async (database) => {
		console.error(databaseSv.name(databaseName(database)));
		const applied = await applyMigrations(database);
		say(applied.length === 0 ? 'Nothing to apply.' : `Applied: ${applied.join(', ')}.`);
	});
