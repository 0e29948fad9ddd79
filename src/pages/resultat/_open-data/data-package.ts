import { yearOf } from '../../../queries/results/result-series.ts';
import type { Result } from '../../../schemas/result.ts';
import { openDataSv } from '../../../strings/sv/open-data.ts';
import { tableSchema } from './table-schema.ts';
import { DIALECT } from './to-csv.ts';

interface Origin {
	/** The company whose tenants answered. */
	publisher: string;
	/** The address of the page that shows the same figures. */
	homepage: string;
}

/** What the table of a result is, for people and tools: https://specs.frictionlessdata.io/tabular-data-package/ */
export function dataPackage(result: Result, { publisher, homepage }: Origin) {
	const { survey, example } = result;
	const year = yearOf(survey, [result]);
	const title = openDataSv.title(year);
	const description = openDataSv.description(publisher, year, survey);
	return {
		profile: 'tabular-data-package',
		name: `trygghetsenkat-${survey}`,
		title: example ? openDataSv.example.title(title) : title,
		description: example ? `${openDataSv.example.description} ${description}` : description,
		homepage,
		contributors: [{ title: publisher, role: 'publisher' }],
		licenses: [
			{
				name: 'CC0-1.0',
				path: 'https://creativecommons.org/publicdomain/zero/1.0/',
				title: 'CC0 1.0',
			},
		],
		resources: [
			{
				profile: 'tabular-data-resource',
				name: survey,
				path: `${survey}.csv`,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				dialect: DIALECT,
				schema: tableSchema(result),
			},
		],
	};
}
