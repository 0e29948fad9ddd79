import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const ADD_RETURNED = `SELECT add_returned($1, $2, $3, $4) AS added`;

const COUNT_PROGRESS = `SELECT count_progress($1, $2)`;

const COUNTED_AT = `
	SELECT max(counted_at) AS counted_at FROM progress
	WHERE survey = $1 AND counted_at <= present($2) - interval '24 hours'`;

const RESPONSE = `
	WITH counted AS (
		SELECT district, used FROM progress WHERE survey = $1 AND counted_at = $2
	)
	SELECT district, issued, returned, used FROM letters($1) LEFT JOIN counted USING (district)
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
		const values = [survey, district, letters, frozen];
		const { rows } = await staffQuery<{ added: boolean }>(ADD_RETURNED, values);
		return rows[0]?.added === true;
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
