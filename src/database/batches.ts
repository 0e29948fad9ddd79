import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const ADD_BATCH = `
	WITH added AS (
		INSERT INTO codes (hash, survey, district, mode)
		SELECT hash, $1, $2, $3 FROM unnest($4::bytea[]) AS hash
	)
	INSERT INTO batches (survey, district, mode, codes, made_at, secret_fingerprint)
	VALUES ($1, $2, $3, cardinality($4::bytea[]), $5, $6)`;

export const batches = ({ staffQuery }: Connections): Pick<Store, 'addBatch'> => ({
	async addBatch({ survey, district, mode, hashes, madeAt, secretFingerprint }) {
		// Sorted, so that the order of rows says nothing about the order codes are printed in.
		const sorted = [...hashes].sort((a, b) => Buffer.compare(a, b));
		const values = [survey, district, mode, sorted, madeAt, secretFingerprint];
		await staffQuery(ADD_BATCH, values);
	},
});
