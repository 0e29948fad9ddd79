import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { siteContent } from '../../lib/site-content.ts';
import { type Lock, lockSchema } from './lock.ts';
import { type Questionnaire, questionnaireSchema } from './questionnaire.ts';

/** Below the working directory, where build, function and command line all find it. */
const FOLDER = `${siteContent.folder}/surveys`;

/**
 * Reads every questionnaire in `folder`, sorted by id.
 * @throws {Error} naming the file, when one of them does not fit the schema, or the content is not there
 */
export function loadQuestionnaires(folder = FOLDER): Questionnaire[] {
	if (existsSync(dirname(folder)) && !existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml') && !name.endsWith('.lock.yaml'))
		.sort()
		.map((name) => load(`${folder}/${name}`, 'questionnaire', questionnaireSchema));
}

/** The path of a survey's lock, whether it is there or not. */
export const lockFile = (survey: string, folder = FOLDER): string =>
	`${folder}/${survey}.lock.yaml`;

/**
 * Reads the lock of a survey; `undefined` while there is none.
 * @throws {Error} naming the file, when it does not fit the schema
 */
export function loadLock(survey: string, folder = FOLDER): Lock | undefined {
	const file = lockFile(survey, folder);
	return existsSync(file) ? load(file, 'lock', lockSchema) : undefined;
}

function load<T>(file: string, kind: string, schema: { parse: (data: unknown) => T }): T {
	try {
		return schema.parse(parse(readFileSync(file, 'utf8')));
	} catch (cause) {
		throw new Error(`${file} is not a valid ${kind}`, { cause });
	}
}
