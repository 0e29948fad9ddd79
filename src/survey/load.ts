import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Questionnaire, questionnaireSchema } from './questionnaire.ts';

/**
 * Reads every questionnaire in `folder` (default: below the working directory, where build,
 * function and command line all find it), sorted by id.
 * @throws {Error} naming the file, when one of them does not fit the schema
 */
export function loadQuestionnaires(folder = 'content/surveys'): Questionnaire[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml') && !name.endsWith('.lock.yaml'))
		.sort()
		.map((name) => {
			const parsed = questionnaireSchema.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
			if (parsed.success) return parsed.data;
			throw new Error(`${folder}/${name} is not a valid questionnaire`, { cause: parsed.error });
		});
}
