import type { Connections } from './connections.ts';
import type { StoredBatch } from './batch.ts';
import type { Store } from './store.ts';

/** The first codes of a survey note the dates that its tenants are told. None once it is over. */
const ADD_BATCH = `
	WITH noted AS (
		INSERT INTO surveys (survey, opens, closes, paper_closes, disposal)
		SELECT $1, $8, $9, $12, $13 WHERE present($10) < $9
		ON CONFLICT (survey) DO UPDATE SET disposal = coalesce(surveys.disposal, excluded.disposal)
	), batch AS (
		INSERT INTO batches
			(survey, district, mode, codes, made_at, secret_fingerprint, name, activated_at, desk)
		SELECT
			$1, $2, $3, cardinality($4::bytea[]), present($10), $5, $6,
			CASE WHEN $7 THEN present($10) END, $11
		WHERE present($10) < coalesce((
			SELECT greatest(end_of(surveys, 'web'), end_of(surveys, 'paper'))
			FROM surveys WHERE survey = $1
		), $9) AND NOT EXISTS (
			SELECT FROM surveys WHERE survey = $1 AND purge_begun_at IS NOT NULL
		)
		RETURNING name
	)
	INSERT INTO codes (hash, survey, district, mode, batch)
	SELECT hash, $1, $2, $3, name FROM batch, unnest($4::bytea[]) AS hash`;

/** Those of older batches were removed: they could be tried. */
const FINGERPRINTS = `
	SELECT DISTINCT secret_fingerprint AS fingerprint FROM batches
	WHERE survey = $1 AND secret_fingerprint <> ''`;

const BATCHES = `
	SELECT
		name, survey, district, mode, desk AS "isDesk", codes, made_at AS "madeAt",
		activated_at AS "activatedAt", revoked_at AS "revokedAt", purged_at AS "purgedAt"
	FROM batches LEFT JOIN surveys USING (survey)
	ORDER BY survey COLLATE "C", district COLLATE "C", made_at, name COLLATE "C"`;

const ACTIVATE = `
	UPDATE batches SET activated_at = present($2) WHERE name = ANY ($1) AND activated_at IS NULL`;

const REVOKE = `
	UPDATE batches SET revoked_at = present($2) WHERE name = ANY ($1) AND revoked_at IS NULL`;

type Batches = Pick<Store, 'addBatch' | 'secretFingerprints' | 'batches' | 'activate' | 'revoke'>;
type Moment = 'activatedAt' | 'revokedAt' | 'purgedAt';
type Row = Omit<StoredBatch, Moment> & Record<Moment, Date | null>;

export const batches = ({ staffQuery, frozen }: Connections): Batches => ({
	async addBatch(batch) {
		const { survey, district, mode, name, isActive, isDesk, secretFingerprint, dates, disposal } =
			batch;
		// Sorted, so that the order of rows says nothing about the order codes are printed in.
		const hashes = [...batch.hashes].sort((a, b) => Buffer.compare(a, b));
		const order = [survey, district, mode, hashes, secretFingerprint, name, isActive];
		const { opens, closes, paperCloses } = dates;
		const values = [...order, opens, closes, frozen, isDesk === true, paperCloses, disposal];
		return ((await staffQuery(ADD_BATCH, values)).rowCount ?? 0) > 0;
	},
	async secretFingerprints(survey) {
		const { rows } = await staffQuery<{ fingerprint: Uint8Array }>(FINGERPRINTS, [survey]);
		return rows.map(({ fingerprint }) => fingerprint);
	},
	async batches() {
		const { rows } = await staffQuery<Row>(BATCHES);
		return rows.map((row) => ({
			...row,
			activatedAt: row.activatedAt ?? undefined,
			revokedAt: row.revokedAt ?? undefined,
			purgedAt: row.purgedAt ?? undefined,
		}));
	},
	async activate(names) {
		await staffQuery(ACTIVATE, [names, frozen]);
	},
	async revoke(names) {
		await staffQuery(REVOKE, [names, frozen]);
	},
});
