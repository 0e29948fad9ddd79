import type { SurveyPoint } from '../../../queries/survey-points.ts';
import type { componentsSafetySv } from '../../../strings/components-safety-sv.ts';
import { MADE_UP } from './made-up.ts';

const point = (year: string, share: number, others: Partial<SurveyPoint> = {}): SurveyPoint => ({
	survey: MADE_UP,
	year,
	share,
	low: share - 2,
	high: share + 3,
	isComparable: true,
	...others,
});
const withheld: SurveyPoint = {
	survey: MADE_UP,
	year: '2025',
	withheld: 'few',
	isComparable: true,
};
const first = point('2024', 57, { isComparable: false });
const several = [first, point('2025', 61), point('2026', 59)];

/** Made up: the company's figure, survey after survey. */
export const POINTS: Record<keyof typeof componentsSafetySv.surveyTrend, SurveyPoint[]> = {
	one: [first],
	several,
	reworded: [
		first,
		point('2025', 61),
		point('2026', 66, { isComparable: false }),
		point('2027', 67),
	],
	withheld: [first, withheld, point('2026', 63)],
	beside: several,
};
