import type { Connections } from './connections.ts';
import type { Store } from './store.ts';
import { vacuum } from './vacuum.ts';

/** So few answer sheets at least disappear into a district's counts at a time while it is open. */
const FEWEST_BALLOTS = 10;

const DISTRICTS = `SELECT DISTINCT district FROM ballots WHERE survey = $1`;
const FOLD = `SELECT fold($1, $2, $3, $4) AS ballots`;
const SHUFFLE = `SELECT shuffle_comments($1)`;
const CODES = `SELECT FROM codes WHERE survey = $1 LIMIT 1`;
/** Rows are deleted from these. */
const TABLES = ['ballots', 'comments', 'tallies'];

export const folding = (connections: Connections): Pick<Store, 'tally' | 'hasBallots'> => ({
	async tally({ survey, textQuestions, closed }) {
		const { staffQuery } = connections;
		const { rows } = await staffQuery<{ district: string }>(DISTRICTS, [survey]);
		const fewest = closed ? 1 : FEWEST_BALLOTS;
		let folded = 0;
		for (const { district } of rows) {
			const order = [survey, district, textQuestions, fewest];
			const [fold] = (await staffQuery<{ ballots: number }>(FOLD, order)).rows;
			if (fold !== undefined && fold.ballots > 0) folded += 1;
		}
		// Also when nothing was folded now: another run may have been killed before this.
		await staffQuery(SHUFFLE, [survey]);
		const purged = (await staffQuery(CODES, [survey])).rows.length === 0;
		// Nobody can answer while they are made. After the purge the next survey may be open.
		const newFiles = closed && !purged;
		const copiesLeft = !(await vacuum(connections, TABLES, newFiles));
		return { folded, waiting: rows.length - folded, copiesLeft };
	},
	async hasBallots(survey) {
		const { rows } = await connections.staffQuery(DISTRICTS, [survey]);
		return rows.length > 0;
	},
});
