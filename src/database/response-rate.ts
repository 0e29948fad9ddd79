import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const ADD_RETURNED = `SELECT add_returned($1, $2, $3, $4) AS added`;

const COUNT_PROGRESS = `SELECT count_progress($1, $2)`;

const COUNTED_AT = `
	SELECT max(counted_at) AS counted_at FROM progress
	WHERE survey = $1 AND counted_at <= present($2) - interval '24 hours'`;

/** Asks itself when they were counted: a date of JavaScript has no microseconds. */
const RESPONSE = `
	WITH counted AS (
		SELECT district, used FROM progress WHERE survey = $1 AND counted_at = (${COUNTED_AT})
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
		const asked = [survey, frozen];
		const counts = await staffQuery<{ counted_at: Date | null }>(COUNTED_AT, asked);
		const countedAt = counts.rows[0]?.counted_at ?? undefined;
		const { rows } = await staffQuery<Row>(RESPONSE, asked);
		return { countedAt, districts: rows.map((row) => ({ ...row, used: row.used ?? undefined })) };
	},
	async usedPaper(survey) {
		const { rows } = await staffQuery<{ used: number }>(USED_PAPER, [survey]);
		return rows[0]?.used;
	},
});
