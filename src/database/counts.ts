import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const LETTERS = `
	SELECT
		district,
		sum(codes)::integer AS issued,
		sum(codes) FILTER (WHERE mode = 'paper')::integer AS paper,
		coalesce((
			SELECT sum(letters)::integer FROM returned
			WHERE returned.survey = $1 AND returned.district = batches.district
		), 0) AS returned,
		coalesce((
			SELECT ballots FROM ballot_counts
			WHERE ballot_counts.survey = $1 AND ballot_counts.district = batches.district
		), 0) AS ballots
	FROM batches WHERE survey = $1 AND activated_at IS NOT NULL
	GROUP BY district ORDER BY district COLLATE "C"`;

const BALLOTS = `SELECT coalesce(sum(ballots), 0)::integer AS ballots FROM ballot_counts WHERE survey = $1`;

const TALLIES = `
	SELECT district, question, option, ballots FROM tallies WHERE survey = $1
	ORDER BY district COLLATE "C", question COLLATE "C", option COLLATE "C"`;

interface LettersRow {
	district: string;
	issued: number;
	paper: number | null;
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
			districts: letters.rows.map(({ paper, ...row }) => ({
				...row,
				paper: paper ?? 0,
				tallies: tallies.get(row.district) ?? new Map<string, Map<string, number>>(),
			})),
		};
	},
});
