import type { Connections } from './connections.ts';
import type { StoredBatch, Store } from './store.ts';

/** The first codes of a survey note the dates that its tenants are told. */
const ADD_BATCH = `
	WITH noted AS (
		INSERT INTO surveys (survey, opens, closes, paper_closes) VALUES ($1, $8, $9, $11)
		ON CONFLICT (survey) DO NOTHING
	), batch AS (
		INSERT INTO batches
			(survey, district, mode, codes, made_at, secret_fingerprint, name, activated_at)
		VALUES (
			$1, $2, $3, cardinality($4::bytea[]), present($10), $5, $6,
			CASE WHEN $7 THEN present($10) END
		)
	)
	INSERT INTO codes (hash, survey, district, mode, batch)
	SELECT hash, $1, $2, $3, $6 FROM unnest($4::bytea[]) AS hash`;

const BATCHES = `
	SELECT
		name, survey, district, mode, codes, made_at AS "madeAt", activated_at AS "activatedAt"
	FROM batches ORDER BY survey COLLATE "C", district COLLATE "C", made_at, name COLLATE "C"`;

const ACTIVATE = `
	UPDATE batches SET activated_at = present($2) WHERE name = ANY ($1) AND activated_at IS NULL`;

type Batches = Pick<Store, 'addBatch' | 'batches' | 'activate'>;
type Row = Omit<StoredBatch, 'activatedAt'> & { activatedAt: Date | null };

export const batches = ({ staffQuery, frozen }: Connections): Batches => ({
	async addBatch({ survey, district, mode, name, isActive, hashes, secretFingerprint, dates }) {
		// Sorted, so that the order of rows says nothing about the order codes are printed in.
		const sorted = [...hashes].sort((a, b) => Buffer.compare(a, b));
		const batch = [survey, district, mode, sorted, secretFingerprint, name, isActive];
		await staffQuery(ADD_BATCH, [...batch, dates.opens, dates.closes, frozen, dates.paperCloses]);
	},
	async batches() {
		const { rows } = await staffQuery<Row>(BATCHES);
		return rows.map((row) => ({ ...row, activatedAt: row.activatedAt ?? undefined }));
	},
	async activate(names) {
		await staffQuery(ACTIVATE, [names, frozen]);
	},
});
