import type { Connections } from './connections.ts';
import type { Store } from './store.ts';
import { vacuum } from './vacuum.ts';

const DISTRICTS = `SELECT DISTINCT district FROM ballots WHERE survey = $1`;
const AGGREGATE = `SELECT fold($1, $2, $3, $4, $5) AS ballots`;
const SHUFFLE = `SELECT shuffle_comments($1)`;
const RECORD = `SELECT record_tally($1, $2)`;
/** Ended, and not yet purged. */
const IS_OVER = `
	SELECT has_closed($1, $2, $3) AND EXISTS (SELECT FROM codes WHERE survey = $1) AS over`;
/** Rows are deleted from these. */
const TABLES = ['ballots', 'comments', 'tallies'];

export const aggregation = (connections: Connections): Pick<Store, 'tally' | 'hasBallots'> => ({
	async tally({ survey, textQuestions, ends }) {
		const { staffQuery, frozen } = connections;
		const { rows } = await staffQuery<{ district: string }>(DISTRICTS, [survey]);
		let aggregated = 0;
		for (const { district } of rows) {
			const order = [survey, district, textQuestions, ends, frozen];
			const [aggregate] = (await staffQuery<{ ballots: number }>(AGGREGATE, order)).rows;
			if (aggregate !== undefined && aggregate.ballots > 0) aggregated += 1;
		}
		// Also when nothing was aggregated now: another run may have been killed before this.
		await staffQuery(SHUFFLE, [survey]);
		await staffQuery(RECORD, [survey, frozen]);
		// Nobody can answer while new files are made. After the purge the next survey may be open.
		const [state] = (await staffQuery<{ over: boolean }>(IS_OVER, [survey, ends, frozen])).rows;
		const copiesLeft = !(await vacuum(connections, TABLES, state?.over === true));
		return { aggregated, waiting: rows.length - aggregated, copiesLeft };
	},
	async hasBallots(survey) {
		const { rows } = await connections.staffQuery(DISTRICTS, [survey]);
		return rows.length > 0;
	},
});
