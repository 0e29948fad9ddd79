import type { HistorySeries } from '../../../schemas/history.ts';
import { componentsSafetySv } from '../../../strings/components-safety-sv.ts';

const { instrument, source, ends, latest, before, after } = componentsSafetySv.history;
const a = { id: 'exempel', instrument, source };
const point = (year: number, share: number) => ({ year, label: ends(year), share });

/** Made up: figures from before the survey, as they may be known. */
export const DATED: HistorySeries = { ...a, points: [point(2018, 55), point(2022, 61)] };
export const UNDATED: HistorySeries = {
	...a,
	points: [
		{ label: before, share: 47 },
		{ label: after, share: 62 },
	],
};
export const WITH_GOAL: HistorySeries = {
	...a,
	points: [...DATED.points, { label: latest, share: 66 }],
	goal: { share: 65, year: 2023, source },
};
