import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { withStore } from './with-store.ts';

/** Lets a user of the database take answers, and nothing else: the one in `SURVEY_DB_URL`. */
export const grant = ({ role }: { role: string }): Promise<void> =>
	withStore(async (store) => {
		const reached = await store.grant(role);
		if (reached === undefined)
			throw new UsageError(
				`There is no user "${role}" in the database. Make it first: CREATE ROLE ${role} LOGIN PASSWORD '…'`,
			);
		if (reached.length > 0)
			throw new UsageError(
				`${role} can take answers, but also reaches ${reached.join(', ')}. Make a new user for it that is nothing else.`,
			);
		say(
			`${role} can take answers, and read nothing. Give its address to the site as SURVEY_DB_URL.`,
		);
	});
