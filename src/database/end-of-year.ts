import type { Connections } from './connections.ts';
import { rewrite } from './rewrite.ts';
import type { Store } from './store.ts';

export interface Comment {
	/** `undefined` where the district could point out who wrote it. */
	district: string | undefined;
	question: string;
	text: string;
}

/**
 * What has been done of the end of a survey's year; a tally that aggregates anything takes it back,
 * and other letters take back that it is published.
 */
export interface Marks {
	comments?: 'exported' | 'skipped';
	/** Hash of the published file. */
	published?: string;
}

/** What was destroyed by one tally or purge. */
export interface Disposal {
	kind: 'ballots' | 'codes' | 'receipts' | 'comments';
	/** To the nearest 5, of the whole survey. */
	number: number;
	/** `2026-12-08`, in Sweden. */
	day: string;
	/** Who decided what and when; `undefined` where nobody had to. */
	decision: string | undefined;
}

/** How many rows a purge destroyed. */
export interface Purged {
	codes: number;
	receipts: number;
	comments: number;
	/** Whether what was destroyed is still readable in the tables' files: purge again. */
	copiesLeft: boolean;
}

const COMMENTS = `
	SELECT district, question, text FROM comments WHERE survey = $1
	ORDER BY district COLLATE "C", question COLLATE "C", text COLLATE "C"`;

const MARK = `
	INSERT INTO marks (survey, step, detail) VALUES ($1, $2, $3)
	ON CONFLICT (survey, step) DO UPDATE SET detail = excluded.detail`;

const MARKS = `SELECT jsonb_object_agg(step, detail) AS marks FROM marks WHERE survey = $1`;

const BEGIN_PURGE = `SELECT begin_purge($1, $2) AS begun`;
const PURGE = `
	SELECT
		purged_codes::integer AS codes,
		purged_receipts::integer AS receipts,
		purged_comments::integer AS comments
	FROM purge($1)`;
const PURGED = `UPDATE surveys SET purged_at = coalesce(purged_at, present($2)) WHERE survey = $1`;
const IS_PURGING = `
	SELECT FROM surveys
	WHERE survey = $1 AND purge_begun_at IS NOT NULL AND purged_at IS NULL`;

const DISPOSALS = `
	SELECT kind, number, day::text, decision FROM disposals WHERE survey = $1
	ORDER BY day, kind`;

/** Rows are, or have been, deleted from these. */
const REWRITTEN = ['codes', 'ballots', 'comments', 'tallies', 'ballot_counts'] as const;

type EndOfYear = Pick<Store, 'comments' | 'mark' | 'marks' | 'purge' | 'isPurging' | 'disposals'>;
type DisposalRow = Omit<Disposal, 'decision'> & { decision: string | null };
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
		const { staffQuery, frozen } = connections;
		const [begun] = (await staffQuery<{ begun: boolean }>(BEGIN_PURGE, [survey, frozen])).rows;
		if (begun?.begun !== true) return undefined;
		const [purged] = (await staffQuery<Omit<Purged, 'copiesLeft'>>(PURGE, [survey])).rows;
		if (purged === undefined) return undefined;
		const copiesLeft = !(await rewrite(connections, REWRITTEN));
		if (!copiesLeft) await staffQuery(PURGED, [survey, frozen]);
		return { ...purged, copiesLeft };
	},
	async isPurging(survey) {
		return (await connections.staffQuery(IS_PURGING, [survey])).rows.length > 0;
	},
	async disposals(survey) {
		const { rows } = await connections.staffQuery<DisposalRow>(DISPOSALS, [survey]);
		return rows.map((row) => ({ ...row, decision: row.decision ?? undefined }));
	},
});
