import type { HistorySeries } from '../../schemas/history.ts';

/** The series of a district; without one, the company's. */
export const seriesOf = (history: HistorySeries[], district?: string): HistorySeries | undefined =>
	history.find((series) => series.district === district);
