import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inSiteContent } from '../../lib/site-content.ts';
import { resultSchema } from '../../schemas/result.ts';

/** How many figures of a published result are compared with an earlier one: at least one must be. */
export function changesIn(survey: string): number {
	const file = inSiteContent(`content/results/${survey}.yaml`);
	const { rows } = resultSchema.parse(parse(readFileSync(file, 'utf8')));
	const compared = rows.filter(({ change }) => change !== undefined).length;
	if (compared === 0) throw new Error(`${file} compares nothing with the year before`);
	return compared;
}
