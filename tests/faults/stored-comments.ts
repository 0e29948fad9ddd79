import { Client } from 'pg';

/** The free text of every ballot, sorted. */
export async function storedComments(database: string): Promise<string[]> {
	const client = new Client(database);
	await client.connect();
	try {
		const { rows } = await client.query<{ comment: string }>(
			`SELECT answers ->> 'comment' AS comment FROM ballots`,
		);
		return rows.map(({ comment }) => comment).sort();
	} finally {
		await client.end();
	}
}
