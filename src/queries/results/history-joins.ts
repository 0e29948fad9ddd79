import type { HistoryPoint, HistorySeries } from '../../schemas/history.ts';

/** The company's series, the one without a district. */
export const companySeries = (history: HistorySeries[]): HistorySeries | undefined =>
	history.find(({ district }) => district === undefined);

export const seriesOfDistrict = (
	history: HistorySeries[],
	district: string,
): HistorySeries | undefined => history.find((series) => series.district === district);

/** The figure reported last: series stand oldest first. */
export const latestPoint = (series: HistorySeries | undefined): HistoryPoint | undefined =>
	series?.points.at(-1);
