import type { Connections } from './connections.ts';
import type { Comment, Marks, Purged, Store } from './store.ts';
import { vacuum } from './vacuum.ts';

const COMMENTS = `
	SELECT district, question, text FROM comments WHERE survey = $1
	ORDER BY district COLLATE "C", question COLLATE "C", text COLLATE "C"`;

const MARK = `
	INSERT INTO marks (survey, step, detail) VALUES ($1, $2, $3)
	ON CONFLICT (survey, step) DO UPDATE SET detail = excluded.detail`;

const MARKS = `SELECT jsonb_object_agg(step, detail) AS marks FROM marks WHERE survey = $1`;

const PURGE = `
	SELECT
		purged_codes::integer AS codes,
		purged_receipts::integer AS receipts,
		purged_comments::integer AS comments
	FROM purge($1, $2)`;
/** Rows are, or have been, deleted from these. */
const TABLES = ['codes', 'ballots', 'comments', 'tallies'];

type EndOfYear = Pick<Store, 'comments' | 'mark' | 'marks' | 'purge'>;
type CommentRow = Omit<Comment, 'district'> & { district: string | null };

export const endOfYear = (connections: Connections): EndOfYear => ({
	async comments(survey) {
		const { rows } = await connections.staffQuery<CommentRow>(COMMENTS, [survey]);
		return rows.map((row) => ({ ...row, district: row.district ?? undefined }));
	},
	async mark(survey, step, detail) {
		await connections.staffQuery(MARK, [survey, step, detail]);
	},
	async marks(survey) {
		const { rows } = await connections.staffQuery<{ marks: Marks | null }>(MARKS, [survey]);
		return rows[0]?.marks ?? {};
	},
	async purge(survey) {
		const values = [survey, connections.frozen];
		const [purged] = (await connections.staffQuery<Omit<Purged, 'copiesLeft'>>(PURGE, values)).rows;
		if (purged === undefined) return undefined;
		return { ...purged, copiesLeft: !(await vacuum(connections, TABLES, true)) };
	},
});
