import type { Connections } from './connections.ts';
import { rewrite } from './rewrite.ts';
import type { Store } from './store.ts';

const AGGREGATE = `SELECT fold($1, $2, $3, $4) AS districts`;
const WAITING = `SELECT DISTINCT district FROM ballots WHERE survey = $1`;
/** Ballots and counts are taken from these, and texts put into one: else they keep its transaction. */
const REWRITTEN = ['ballots', 'comments', 'tallies', 'ballot_counts'] as const;
const RECORD = `SELECT record_tally($1, $2)`;

type Aggregation = Pick<Store, 'tally' | 'mixWaiting' | 'hasBallots'>;

export const aggregation = (connections: Connections): Aggregation => ({
	async tally({ survey, textQuestions, ends }) {
		const { staffQuery, frozen } = connections;
		const order = [survey, textQuestions, ends, frozen];
		const [aggregate] = (await staffQuery<{ districts: number }>(AGGREGATE, order)).rows;
		// Also when nothing was aggregated now: another run may have been killed before this, and what
		// waits would lie as it came.
		const copiesLeft = !(await rewrite(connections, REWRITTEN));
		await staffQuery(RECORD, [survey, frozen]);
		// Only now: to look for what is left among all that was deleted takes longer than to aggregate.
		const waiting = (await staffQuery(WAITING, [survey])).rows.length;
		return { aggregated: aggregate?.districts ?? 0, waiting, copiesLeft };
	},
	mixWaiting: () => rewrite(connections, REWRITTEN),
	async hasBallots(survey) {
		const { rows } = await connections.staffQuery(WAITING, [survey]);
		return rows.length > 0;
	},
});
