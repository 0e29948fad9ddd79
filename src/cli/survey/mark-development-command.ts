import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { withStore } from './with-store.ts';

/** Says of the database that it is for trying things, once and for all. */
export const markDevelopment = (): Promise<void> =>
	withStore(async (store) => {
		if (!(await store.markDevelopment()))
			throw new UsageError(
				'Codes were made in this database, so it stays one for real. Take another for trying things.',
			);
		say(
			'The database is marked for development: SURVEY_CLOCK and the development secret hold there.',
		);
	});
