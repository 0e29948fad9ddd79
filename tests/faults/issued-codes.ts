import { openStore } from '../../src/database/postgres-store.ts';
import { DATES, WHILE_OPEN } from '../../src/database/store-fixture.ts';
import { issueCodes } from '../../src/survey/run/issue-codes.ts';

/** What the codes of these tests are hashed with. */
export const SECRET = 'a secret for tests, long enough to be one';

/** New codes of one district for the survey of 2026. */
export async function issuedCodes(
	database: string,
	count: number,
	district = 'dalhem',
): Promise<string[]> {
	const store = openStore(database, WHILE_OPEN);
	try {
		const order = { survey: '2026', district, mode: 'web', count, isActive: true } as const;
		return await issueCodes({ ...order, dates: DATES, store, secret: SECRET });
	} finally {
		await store.close();
	}
}
