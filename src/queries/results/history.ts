import { getEntry } from 'astro:content';
import type { HistorySeries } from '../../schemas/history.ts';
import { seriesOf } from './history-joins.ts';

/**
 * The figures known from before this survey.
 * @throws {Error} when the file is missing
 */
export async function listHistory(): Promise<HistorySeries[]> {
	const entry = await getEntry('history', 'history');
	if (entry === undefined) throw new Error('content/history.yaml is missing');
	return entry.data.series;
}

/** Those of a district; without one, the company's. */
export const findSeries = async (district?: string): Promise<HistorySeries | undefined> =>
	seriesOf(await listHistory(), district);
