import type { GetStaticPathsItem } from 'astro';
import { editionName } from '../../../queries/results/result-series.ts';
import { listEditions, listResults } from '../../../queries/results/results.ts';
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

/** A table for each of them, and for each edition: those stay where they were. */
export const openTablePaths = async () => [
	...(await openResultPaths()),
	...(await listEditions()).map((result) => ({
		params: { id: editionName(result) },
		props: { result },
	})),
];
