import { getCollection } from 'astro:content';
import type { Result } from '../../schemas/result.ts';
import { editionName } from './result-series.ts';

/** What is published of the surveys. Example results are for preview. */
export const listResults = async (): Promise<Result[]> =>
	(await shown()).filter(({ id }) => !id.includes('.')).map(({ data }) => data);

/** Each edition of them once: those that were corrected since, and the newest. */
export const listEditions = async (): Promise<Result[]> => [
	...new Map((await shown()).map(({ data }) => [editionName(data), data])).values(),
];

const shown = async () =>
	(await getCollection('results')).filter(
		({ data }) => !data.example || process.env['CONTEXT'] !== 'production',
	);
