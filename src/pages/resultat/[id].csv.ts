import type { APIRoute } from 'astro';
import { type OpenResultProps, openResultPaths } from './_open-data/open-result-paths.ts';
import { openRows } from './_open-data/open-rows.ts';
import { toCsv } from './_open-data/to-csv.ts';

export const getStaticPaths = openResultPaths;

export const GET: APIRoute<OpenResultProps> = ({ props }) =>
	new Response(toCsv(openRows(props.result)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
