import { checkSchema } from '../../content-check/check-schema.ts';
import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import { type KnownDistrict, type Reading, readAnswer } from './answer.ts';
import type { Answers, Kind } from './kinds.ts';
import type { Prompt } from './prompts.ts';

/** What somebody wrote for a field, if it fits all that is answered so far. */
export function judge(
	kind: Kind,
	[field, question]: [string, Prompt],
	written: string[],
	answers: Answers,
	districts: KnownDistrict[],
): Reading {
	if (written.join('').trim() === '') return { problem: newPageSv.empty };
	const reading = readAnswer(question, written, districts);
	if ('problem' in reading) return reading;
	const problem = problemWith(kind, { ...answers, [field]: reading.value }, field, written);
	return problem === undefined ? reading : { problem };
}

/** Whether the file would be wrong without the field. */
export const isNeeded = (kind: Kind, answers: Answers, field: string): boolean =>
	problemWith(kind, { ...answers, [field]: undefined }, field) !== undefined;

function problemWith(
	{ schema, standIns }: Kind,
	answers: Answers,
	field: string,
	written: string[] = [],
) {
	const problems = checkSchema(schema, { ...standIns, ...answers }, () => written.join(' '));
	return problems.find((problem) => problem.field.split('.')[0] === field)?.message;
}
