import { getEntry } from 'astro:content';
import type { HistorySeries } from '../../schemas/history.ts';
import { required } from '../site/required.ts';
import { seriesOf } from './history-joins.ts';

/** The figures known from before this survey. */
export const listHistory = async (): Promise<HistorySeries[]> =>
	required(await getEntry('history', 'history'), 'history.yaml').data.series;

/** Those of a district; without one, the company's. */
export const findSeries = async (district?: string): Promise<HistorySeries | undefined> =>
	seriesOf(await listHistory(), district);
