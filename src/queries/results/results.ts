import { getCollection } from 'astro:content';
import type { Result } from '../../schemas/result.ts';

/** What is published of the surveys. Example results are for preview. */
export const listResults = async (): Promise<Result[]> =>
	(await getCollection('results'))
		.map(({ data }) => data)
		.filter(({ example }) => !example || process.env['CONTEXT'] !== 'production');
