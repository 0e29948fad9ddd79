import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { isOfSystem, siteContent } from '../../lib/site-content.ts';
import { type Lock, lockSchema } from './lock.ts';
import { type Questionnaire, questionnaireSchema } from './questionnaire.ts';

/** Below the working directory, where build, function and command line all find it. */
const FOLDER = `${siteContent.folder}/surveys`;

/**
 * Reads every questionnaire in `folder`, sorted by id.
 * @throws {Error} naming the file, when one of them does not fit the schema, or the content is not there
 */
export function loadQuestionnaires(folder = FOLDER): Questionnaire[] {
	return filesIn(folder).map(loadQuestionnaire);
}

/** The same while somebody writes them: what cannot be read is left out, and the check tells of it. */
export function readableQuestionnaires(folder = FOLDER): Questionnaire[] {
	return filesIn(folder).flatMap((file) => {
		try {
			return [loadQuestionnaire(file)];
		} catch {
			return [];
		}
	});
}

/** Git keeps no folder without files: where the content is, none is no mistake. */
function filesIn(folder: string): string[] {
	if (existsSync(dirname(folder)) && !existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml') && !name.endsWith('.lock.yaml') && !isOfSystem(name))
		.sort()
		.map((name) => `${folder}/${name}`);
}

const loadQuestionnaire = (file: string): Questionnaire =>
	load(file, 'questionnaire', questionnaireSchema);

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
