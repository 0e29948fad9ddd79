import { getEntry } from 'astro:content';
import type { HistorySeries } from '../../schemas/history.ts';

/**
 * The figures known from before this survey.
 * @throws {Error} when the file is missing
 */
export async function listHistory(): Promise<HistorySeries[]> {
	const entry = await getEntry('history', 'history');
	if (entry === undefined) throw new Error('content/history.yaml is missing');
	return entry.data.series;
}
