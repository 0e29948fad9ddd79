import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

/** So few answer sheets at least disappear into a district's counts at a time while it is open. */
const FEWEST_BALLOTS = 10;

const DISTRICTS = `SELECT DISTINCT district FROM ballots WHERE survey = $1`;
const FOLD = `SELECT fold($1, $2, $3, $4) AS ballots`;
const SHUFFLE = `SELECT shuffle_comments($1)`;
/** What was deleted stays readable in the files of the tables … */
const VACUUM = `VACUUM ballots, comments, tallies`;
/** … in part even then, unless they are new files. Nobody can answer while they are made. */
const REWRITE = `VACUUM (FULL) ballots, comments, tallies`;

export const folding = ({ staffQuery }: Connections): Pick<Store, 'tally' | 'hasBallots'> => ({
	async tally({ survey, textQuestions, closed }) {
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
		await staffQuery(closed && folded > 0 ? REWRITE : VACUUM);
		return { folded, waiting: rows.length - folded };
	},
	async hasBallots(survey) {
		const { rows } = await staffQuery<{ district: string }>(DISTRICTS, [survey]);
		return rows.length > 0;
	},
});
