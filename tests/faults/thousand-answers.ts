import type { Client } from 'pg';
import { AFTER_CLOSING, DATES } from '../../src/database/store-fixture.ts';
import { openStore } from '../../src/database/postgres-store.ts';
import type { Store } from '../../src/database/store.ts';

/**
 * A thousand used codes of a survey and their ballots, each with a text of its own, and the store
 * on a day when the survey has closed.
 */
export async function aThousandAnswers(
	database: string,
	admin: Client,
	survey: string,
): Promise<Store> {
	const store = openStore(database, AFTER_CLOSING);
	await store.noteDates(survey, DATES);
	await admin.query(
		`WITH numbers AS (SELECT 4000 + generate_series(1, 1000) AS n), batch AS (
			INSERT INTO batches VALUES ($1, 'dalhem', 'web', 1000, now(), '', 'batch of ' || $1, now())
		), used AS (
			INSERT INTO codes SELECT
				('code-' || n)::bytea, $1, 'dalhem', 'web', ('receipt-' || n)::bytea, 'batch of ' || $1
			FROM numbers
		)
		INSERT INTO ballots SELECT
			$1, 'dalhem', jsonb_build_object('comment', 'the only text of number ' || n) FROM numbers`,
		[survey],
	);
	return store;
}
