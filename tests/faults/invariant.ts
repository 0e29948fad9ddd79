import { Client } from 'pg';

const ANSWERS_AND_CODES = `
	SELECT district, sum(kept)::integer AS kept, sum(used)::integer AS used
	FROM (
		SELECT district, 1 AS kept, 0 AS used FROM ballots
		UNION ALL SELECT district, ballots, 0 FROM ballot_counts
		UNION ALL SELECT district, 0, 1 FROM codes WHERE receipt IS NOT NULL
	) AS all_of_them
	GROUP BY district ORDER BY district`;

export interface DistrictCount {
	district: string;
	/** Answers that are kept: ballots, and those that were tallied. */
	kept: number;
	/** Codes with a receipt. */
	used: number;
}

/**
 * Counts each district's answers and used codes, at one moment. Whatever has broken, the two are
 * the same until the survey is purged.
 */
export async function countDistricts(database: string): Promise<DistrictCount[]> {
	const client = new Client(database);
	await client.connect();
	try {
		return (await client.query<DistrictCount>(ANSWERS_AND_CODES)).rows;
	} finally {
		await client.end();
	}
}
