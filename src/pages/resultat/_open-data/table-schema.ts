import { openRowSchema } from '../../../schemas/open-row.ts';
import type { Result } from '../../../schemas/result.ts';
import { openDataSv } from '../../../strings/sv/open-data.ts';
import { type Column, COLUMNS } from './open-rows.ts';

// The standard's expressions match a whole value and have no "^", "$" or "(?:". Its tools need
// the first two.
const ID = '[a-z0-9-]+';
const PATTERNS: { [Name in Column]?: string } = {
	survey: `^${ID}$`,
	years: `^${ID}(\\+${ID})*$`,
	area: `^${ID}$`,
	question: `^${ID}$`,
	option: `^(group:${ID}(\\+${ID})*|${ID})$`,
};

/** The columns in words and rules: https://specs.frictionlessdata.io/table-schema/ */
export function tableSchema({ survey, method }: Pick<Result, 'survey' | 'method'>) {
	const words = openDataSv.columns(survey, method.fewestAnswers);
	return {
		fields: COLUMNS.map((name) => fieldOf(name, words[name])),
		missingValues: [''],
		primaryKey: ['survey', 'edition', 'years', 'area', 'question', 'option'] satisfies Column[],
	};
}

function fieldOf(name: Column, { title, more }: { title: string; more: string }) {
	const schema = openRowSchema.shape[name];
	const { type, description = '', enum: values, minimum, maximum } = schema.toJSONSchema();
	return {
		name,
		type,
		title,
		description: `${description} ${more}`,
		constraints: {
			required: !schema.safeParse(undefined).success,
			pattern: PATTERNS[name],
			enum: values,
			minimum,
			// A number of answers has no limit of its own: zod writes the largest that it can hold.
			maximum: maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum,
		},
	};
}
