import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const ADD_RETURNED = `
	INSERT INTO returned (survey, district, letters, noted_at)
	SELECT $1, $2, $3::integer, present($4)
	WHERE (
		SELECT coalesce(sum(letters), 0) FROM returned WHERE survey = $1 AND district = $2
	) + $3::integer BETWEEN 0 AND (
		SELECT coalesce(sum(codes), 0) FROM batches
		WHERE survey = $1 AND district = $2 AND activated_at IS NOT NULL
	)`;

const COUNT_PROGRESS = `SELECT count_progress($1, $2)`;

const COUNTED_AT = `
	SELECT max(counted_at) AS counted_at FROM progress
	WHERE survey = $1 AND counted_at <= present($2) - interval '24 hours'`;

const RESPONSE = `
	WITH issued AS (
		SELECT district, sum(codes)::integer AS codes FROM batches
		WHERE survey = $1 AND activated_at IS NOT NULL GROUP BY district
	), back AS (
		SELECT district, sum(letters)::integer AS letters FROM returned
		WHERE survey = $1 GROUP BY district
	), counted AS (
		SELECT district, used FROM progress WHERE survey = $1 AND counted_at = $2
	)
	SELECT district, issued.codes AS issued, coalesce(back.letters, 0) AS returned, counted.used
	FROM issued LEFT JOIN back USING (district) LEFT JOIN counted USING (district)
	ORDER BY district COLLATE "C"`;

const USED_PAPER = `
	SELECT 5 * round(count(receipt) FILTER (WHERE mode = 'paper') / 5.0)::integer AS used
	FROM codes WHERE survey = $1 HAVING count(*) > 0`;

type ResponseRate = Pick<Store, 'addReturned' | 'countProgress' | 'response' | 'usedPaper'>;

interface Row {
	district: string;
	issued: number;
	returned: number;
	used: number | null;
}

export const responseRate = ({ staffQuery, frozen }: Connections): ResponseRate => ({
	async addReturned({ survey, district, letters }) {
		const added = await staffQuery(ADD_RETURNED, [survey, district, letters, frozen]);
		return added.rowCount === 1;
	},
	async countProgress(survey) {
		await staffQuery(COUNT_PROGRESS, [survey, frozen]);
	},
	async response(survey) {
		const counts = await staffQuery<{ counted_at: Date | null }>(COUNTED_AT, [survey, frozen]);
		const countedAt = counts.rows[0]?.counted_at ?? undefined;
		const { rows } = await staffQuery<Row>(RESPONSE, [survey, countedAt]);
		return { countedAt, districts: rows.map((row) => ({ ...row, used: row.used ?? undefined })) };
	},
	async usedPaper(survey) {
		const { rows } = await staffQuery<{ used: number }>(USED_PAPER, [survey]);
		return rows[0]?.used;
	},
});
