import type { GetStaticPathsItem } from 'astro';
import { listResults } from '../../../queries/results/results.ts';
import type { Result } from '../../../schemas/result.ts';

export interface OpenResultProps extends Record<string, unknown> {
	result: Result;
}

/** For `getStaticPaths`: a file for each result that this build shows. */
export const openResultPaths = async () =>
	(await listResults()).map((result) => ({
		params: { id: result.survey },
		props: { result },
	})) satisfies GetStaticPathsItem[];
