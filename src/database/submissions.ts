import { DatabaseError } from 'pg';
import type { Connections } from './connections.ts';
import type { SurveyStatus } from '../survey/rules/window.ts';
import type { Submission, Submissions, SubmitResult } from './store.ts';

const UNIQUE_VIOLATION = '23505';

const SUBMIT = `
	WITH claimed AS (
		UPDATE codes SET receipt = $3
		WHERE survey = $1 AND hash = $2 AND receipt IS NULL AND ($5::text IS NULL OR mode = $5)
			AND batch IN (
				SELECT name FROM batches WHERE activated_at IS NOT NULL AND revoked_at IS NULL
			)
			AND coalesce(status_for(survey, mode, $6), 'open') = 'open'
		RETURNING district
	)
	INSERT INTO ballots (survey, district, answers)
	SELECT $1, district, $4::jsonb FROM claimed`;

const READ_RECEIPT = `
	SELECT receipt = $3 AS same FROM codes
	WHERE survey = $1 AND hash = $2 AND ($4::text IS NULL OR mode = $4) AND (receipt IS NOT NULL
		OR batch IN (SELECT name FROM batches WHERE activated_at IS NOT NULL AND revoked_at IS NULL))`;
const STATUS_FOR = `
	SELECT status_for($1, coalesce((SELECT mode FROM codes WHERE survey = $1 AND hash = $2), $3), $4)
		AS status`;
const CODE_OF = `SELECT hash FROM codes WHERE receipt = $1`;
const FINGERPRINTS = `SELECT DISTINCT secret_fingerprint FROM batches WHERE survey = $1`;

export const submissions = ({ query, frozen }: Connections): Submissions => ({
	async submit({ survey, code, receipt, answers, mode }: Submission): Promise<SubmitResult> {
		try {
			const values = [survey, code, receipt, JSON.stringify(answers), mode, frozen];
			const stored = await query(SUBMIT, values);
			if (stored.rowCount === 1) return 'stored';
		} catch (error) {
			// The receipt is unique: the same submission has just claimed another code.
			if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) return 'repeated';
			throw error;
		}
		// In a statement of its own: one that waited for a lost race still sees the old row.
		const values = [survey, code, receipt, mode];
		const [row] = (await query<{ same: boolean | null }>(READ_RECEIPT, values)).rows;
		if (row === undefined) return 'unknown';
		if (row.same === null) return 'closed';
		return row.same ? 'repeated' : 'used';
	},
	async statusFor(survey, code, mode) {
		const values = [survey, code, mode, frozen];
		const { rows } = await query<{ status: SurveyStatus | null }>(STATUS_FOR, values);
		return rows[0]?.status ?? undefined;
	},
	async codeOf(receipt) {
		const { rows } = await query<{ hash: Uint8Array }>(CODE_OF, [receipt]);
		return rows[0]?.hash;
	},
	async secretFingerprints(survey) {
		const { rows } = await query<{ secret_fingerprint: Uint8Array }>(FINGERPRINTS, [survey]);
		return rows.map((row) => row.secret_fingerprint);
	},
});
