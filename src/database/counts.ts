import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const LETTERS = `
	SELECT letters.*, coalesce(ballot_counts.ballots, 0) AS ballots
	FROM letters($1)
	LEFT JOIN ballot_counts
		ON ballot_counts.survey = $1 AND ballot_counts.district = letters.district
	ORDER BY letters.district COLLATE "C"`;

const BALLOTS = `SELECT coalesce(sum(ballots), 0)::integer AS ballots FROM ballot_counts WHERE survey = $1`;

const TALLIES = `
	SELECT district, question, option, ballots FROM tallies WHERE survey = $1
	ORDER BY district COLLATE "C", question COLLATE "C", option COLLATE "C"`;

interface LettersRow {
	district: string;
	issued: number;
	paper: number;
	returned: number;
	ballots: number;
}
interface TallyRow {
	district: string;
	question: string;
	option: string;
	ballots: number;
}

/** Reads what aggregation has counted: a row for each district, question and option, however many answered. */
export const counts = ({ staffQuery }: Connections): Pick<Store, 'counts'> => ({
	async counts(survey) {
		const letters = await staffQuery<LettersRow>(LETTERS, [survey]);
		const ballots = await staffQuery<{ ballots: number }>(BALLOTS, [survey]);
		const { rows } = await staffQuery<TallyRow>(TALLIES, [survey]);
		const tallies = new Map<string, Map<string, Map<string, number>>>();
		for (const row of rows) {
			const district = tallies.get(row.district) ?? new Map<string, Map<string, number>>();
			const question = district.get(row.question) ?? new Map<string, number>();
			question.set(row.option, row.ballots);
			tallies.set(row.district, district.set(row.question, question));
		}
		return {
			ballots: ballots.rows[0]?.ballots ?? 0,
			districts: letters.rows.map((row) => ({
				...row,
				tallies: tallies.get(row.district) ?? new Map<string, Map<string, number>>(),
			})),
		};
	},
});
