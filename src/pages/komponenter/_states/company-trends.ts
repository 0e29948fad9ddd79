import type { Headline } from '../../../queries/result-joins.ts';
import type { SurveyPoint } from '../../../queries/survey-points.ts';
import type { HistorySeries } from '../../../schemas/history.ts';
import type { componentsSafetySv } from '../../../strings/components-safety-sv.ts';
import { DATED, UNDATED, WITH_GOAL } from './histories.ts';
import { shown } from './rows.ts';
import { aHeadline, changedFrom } from './safety.ts';
import { POINTS } from './survey-points.ts';

interface CompanyTrend {
	series: HistorySeries | undefined;
	points: SurveyPoint[];
	headline: Headline | undefined;
}

export const HISTORIES = { goal: WITH_GOAL, plain: DATED, undated: UNDATED };

const later = aHeadline(
	shown([59, 57, 62], { area: 'company', answered: 1085 }),
	changedFrom(61, 'none'),
);
const first = aHeadline(shown([57, 55, 60], { area: 'company', answered: 1080 }), {
	kind: 'first',
});

/** Made up: how far the company's figures have come. */
export const COMPANY_TRENDS: Record<keyof typeof componentsSafetySv.companyTrend, CompanyTrend> = {
	history: { series: WITH_GOAL, points: [], headline: undefined },
	first: { series: WITH_GOAL, points: POINTS.one, headline: first },
	later: { series: WITH_GOAL, points: POINTS.several, headline: later },
	surveys: { series: undefined, points: POINTS.several, headline: later },
};
