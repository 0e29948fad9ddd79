import type { APIRoute } from 'astro';
import { districtNames } from '../../queries/districts/districts.ts';
import { type OpenResultProps, openTablePaths } from './_open-data/open-result-paths.ts';
import { openRows } from './_open-data/open-rows.ts';
import { toCsv } from './_open-data/to-csv.ts';

export const getStaticPaths = openTablePaths;

export const GET: APIRoute<OpenResultProps> = async ({ props }) =>
	new Response(toCsv(openRows(props.result, await districtNames())), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
