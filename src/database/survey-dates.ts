import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const CALENDAR = `
	SELECT present($2) AS now, opens, closes, paper_closes AS "paperCloses"
	FROM (SELECT $1 AS survey) AS asked LEFT JOIN surveys USING (survey)`;

/** What is being destroyed cannot be answered any more. */
const NOTE = `
	INSERT INTO surveys (survey, opens, closes, paper_closes) VALUES ($1, $2, $3, $4)
	ON CONFLICT (survey) DO UPDATE SET
		opens = excluded.opens, closes = excluded.closes, paper_closes = excluded.paper_closes
	WHERE surveys.purge_begun_at IS NULL
	RETURNING survey`;

interface Row {
	now: Date;
	opens: Date | null;
	closes: Date | null;
	paperCloses: Date | null;
}

type SurveyDates = Pick<Store, 'calendar' | 'noteDates'>;

export const surveyDates = ({ staffQuery, frozen }: Connections): SurveyDates => ({
	async calendar(survey) {
		const [row] = (await staffQuery<Row>(CALENDAR, [survey, frozen])).rows;
		if (row === undefined) throw new Error('The database tells no time');
		const { now, opens, closes, paperCloses } = row;
		if (opens === null || closes === null) return { now, dates: undefined };
		return { now, dates: { opens, closes, ...(paperCloses && { paperCloses }) } };
	},
	async noteDates(survey, { opens, closes, paperCloses }) {
		return (await staffQuery(NOTE, [survey, opens, closes, paperCloses])).rows.length > 0;
	},
});
