import type { Named } from '../../../queries/results/district-table.ts';
import { editionOf } from '../../../queries/results/result-series.ts';
import type { OpenRow } from '../../../schemas/open-row.ts';
import type { Result } from '../../../schemas/result.ts';
import { openDataSv } from '../../../strings/sv/open-data.ts';

export type Column = keyof OpenRow;
/** The columns, in the order that others rely on. */
export const COLUMNS = [
	'survey',
	'edition',
	'published',
	'years',
	'area',
	'area_name',
	'question',
	'option',
	'base',
	'answered',
	'share',
	'low',
	'high',
	'change',
	'established',
	'withheld',
] as const satisfies Column[];

export const openRows = (result: Result, names: Named[]): OpenRow[] =>
	result.rows.map(({ years, area, ...row }) => ({
		survey: result.survey,
		edition: editionOf(result),
		...(result.published !== undefined && { published: result.published }),
		years,
		area,
		area_name: nameOf(area, names),
		...row,
	}));

/** A district whose page is gone is called by its id. */
export const nameOf = (area: string, names: Named[]): string =>
	area === 'company' ? openDataSv.company : (names.find(({ id }) => id === area)?.name ?? area);
