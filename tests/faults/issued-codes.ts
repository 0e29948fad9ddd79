import { issueCodes } from '../../src/cli/codes.ts';
import { openStore } from '../../src/database/postgres-store.ts';

/** What the codes of these tests are hashed with. */
export const SECRET = 'a secret for tests';

/** New codes of one district for the survey of 2026. */
export async function issuedCodes(
	database: string,
	count: number,
	district = 'dalhem',
): Promise<string[]> {
	const store = openStore(database);
	try {
		const order = { survey: '2026', district, mode: 'web', count } as const;
		return await issueCodes({ ...order, store, secret: SECRET });
	} finally {
		await store.close();
	}
}
