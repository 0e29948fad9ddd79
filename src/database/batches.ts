import type { Connections } from './connections.ts';
import type { Batch, StoredBatch } from './batch.ts';
import type { Store } from './store.ts';

/**
 * The first codes of a survey note the dates that its tenants are told. None once it is over. Sorted
 * by their hashes, so that the order of rows says nothing about the order codes are printed in.
 */
const ADD_BATCHES = `
	WITH noted AS (
		INSERT INTO surveys (survey, opens, closes, paper_closes, disposal)
		SELECT $1, $2, $3, $4, $5 WHERE present($6) < $3
		ON CONFLICT (survey) DO UPDATE SET disposal = coalesce(surveys.disposal, excluded.disposal)
	), batch AS (
		INSERT INTO batches
			(survey, made_at, name, district, mode, codes, secret_fingerprint, activated_at, desk)
		SELECT
			$1, present($6), name, district, mode, codes, fingerprint,
			CASE WHEN is_active THEN present($6) END, is_desk
		FROM unnest($7::text[], $8::text[], $9::text[], $10::int[], $11::bytea[], $12::bool[], $13::bool[])
			AS made (name, district, mode, codes, fingerprint, is_active, is_desk)
		WHERE present($6) < coalesce((
			SELECT greatest(end_of(surveys, 'web'), end_of(surveys, 'paper'))
			FROM surveys WHERE survey = $1
		), $3) AND NOT EXISTS (
			SELECT FROM surveys WHERE survey = $1 AND purge_begun_at IS NOT NULL
		)
		RETURNING name, district, mode
	)
	INSERT INTO codes (hash, survey, district, mode, batch)
	SELECT hash, $1, district, mode, name
	FROM batch JOIN unnest($14::bytea[], $15::text[]) AS code (hash, of_batch) ON name = of_batch
	ORDER BY hash`;

/**
 * Those of older batches were removed: they could be tried. Of what is taken back none counts, since
 * a secret may be lost.
 */
const FINGERPRINTS = `
	SELECT DISTINCT secret_fingerprint AS fingerprint FROM batches
	WHERE survey = $1 AND secret_fingerprint <> '' AND revoked_at IS NULL`;

const BATCHES = `
	SELECT
		name, survey, district, mode, desk AS "isDesk", codes, made_at AS "madeAt",
		activated_at AS "activatedAt", revoked_at AS "revokedAt", purged_at AS "purgedAt"
	FROM batches LEFT JOIN surveys USING (survey)
	ORDER BY survey COLLATE "C", district COLLATE "C", made_at, name COLLATE "C"`;

/** What is purged stays as it was counted, and what is published is to be published again. */
const noting = (moment: 'activated_at' | 'revoked_at') => `
	WITH changed AS (
		UPDATE batches SET ${moment} = present($2)
		WHERE name = ANY ($1) AND ${moment} IS NULL AND NOT EXISTS (
			SELECT FROM surveys
			WHERE surveys.survey = batches.survey AND purge_begun_at IS NOT NULL
		)
		RETURNING survey
	)
	DELETE FROM marks USING changed
	WHERE marks.survey = changed.survey AND step = 'published'`;

const ACTIVATE = noting('activated_at');
const REVOKE = noting('revoked_at');

type Batches = Pick<
	Store,
	'addBatch' | 'addBatches' | 'secretFingerprints' | 'batches' | 'activate' | 'revoke'
>;
type Moment = 'activatedAt' | 'revokedAt' | 'purgedAt';
type Row = Omit<StoredBatch, Moment> & Record<Moment, Date | null>;

const adding =
	({ staffQuery, frozen }: Pick<Connections, 'staffQuery' | 'frozen'>) =>
	async (made: Batch[]) => {
		const [first] = made;
		if (first === undefined) return true;
		const { opens, closes, paperCloses } = first.dates;
		const values = [
			...[first.survey, opens, closes, paperCloses, first.disposal, frozen],
			...[
				made.map(({ name }) => name),
				made.map(({ district }) => district),
				made.map(({ mode }) => mode),
				made.map(({ hashes }) => hashes.length),
				made.map(({ secretFingerprint }) => secretFingerprint),
				made.map(({ isActive }) => isActive),
				made.map(({ isDesk }) => isDesk === true),
			],
			made.flatMap(({ hashes }) => hashes),
			made.flatMap(({ name, hashes }) => hashes.map(() => name)),
		];
		return ((await staffQuery(ADD_BATCHES, values)).rowCount ?? 0) > 0;
	};

export const batches = ({ staffQuery, frozen }: Connections): Batches => ({
	addBatch: (batch) => adding({ staffQuery, frozen })([batch]),
	addBatches: adding({ staffQuery, frozen }),
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
