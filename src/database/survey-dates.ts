import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const CALENDAR = `
	SELECT present($2) AS now, opens, closes
	FROM (SELECT $1 AS survey) AS asked LEFT JOIN surveys USING (survey)`;

const NOTE = `
	INSERT INTO surveys (survey, opens, closes) VALUES ($1, $2, $3)
	ON CONFLICT (survey) DO UPDATE SET opens = excluded.opens, closes = excluded.closes`;

interface Row {
	now: Date;
	opens: Date | null;
	closes: Date | null;
}

type SurveyDates = Pick<Store, 'calendar' | 'noteDates'>;

export const surveyDates = ({ staffQuery, frozen }: Connections): SurveyDates => ({
	async calendar(survey) {
		const [row] = (await staffQuery<Row>(CALENDAR, [survey, frozen])).rows;
		if (row === undefined) throw new Error('The database tells no time');
		const { now, opens, closes } = row;
		return { now, dates: opens && closes ? { opens, closes } : undefined };
	},
	async noteDates(survey, { opens, closes }) {
		await staffQuery(NOTE, [survey, opens, closes]);
	},
});
