import { randomUUID } from 'node:crypto';
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { loadLock, lockFile } from '../../../survey/rules/load.ts';
import {
	type Lock,
	type QuestionChange,
	changedQuestions,
	lockOf,
} from '../../../survey/rules/lock.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';

const COMMENT = `\
# Kommandot som gör koder har skrivit den här filen. Ändra den inte, och ta inte bort den.
# Lägg in den i Git (commit). Från och med nu får frågorna och svarsalternativen inte ändras på
# svenska: svaren gäller det som stod när koderna gjordes. Översättningar får rättas.
`;

type LockResult = 'written' | 'same' | { changes: QuestionChange[] };

/**
 * Writes the lock of a survey whose first codes are about to be made. Where there is a lock, it
 * stands, and the result says whether the questions still are as they were locked.
 * @throws {Error} naming the file, when the lock that is there does not fit its schema
 */
export async function lockSurvey(survey: Questionnaire, folder?: string): Promise<LockResult> {
	const lock = loadLock(survey.id, folder);
	if (lock !== undefined) {
		const changes = await changedQuestions(lock, survey);
		return changes.length === 0 ? 'same' : { changes };
	}
	const isWritten = makeFile(lockFile(survey.id, folder), textOf(await lockOf(survey)));
	// Another command has made it meanwhile: codes for several districts at once.
	return isWritten ? 'written' : lockSurvey(survey, folder);
}

/** In the quotes that the project's formatter asks for. */
const textOf = (lock: Lock) => COMMENT + stringify(lock, { singleQuote: true });

/** Makes a new file, whole or not at all. `false` where there is one already. */
function makeFile(file: string, text: string): boolean {
	// A dot in front: should it be left behind, nothing takes it for content.
	const draft = join(dirname(file), `.${randomUUID()}`);
	try {
		writeFileSync(draft, text, { flag: 'wx', flush: true });
		// Unlike a rename, a link never takes the place of a file.
		linkSync(draft, file);
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}
