import type { Calendar } from '../../../database/store.ts';
import { endOfYearSv } from '../../../strings/sv/commands/end-of-year.ts';
import { loadLock, lockFile } from '../../../survey/rules/load.ts';
import { changedQuestions } from '../../../survey/rules/lock.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { UsageError } from '../../usage-error.ts';

/**
 * Refuses a copy of the content whose questions are not those that were answered, or that cannot
 * tell: a free text could be taken for an option, and other words be published than people read.
 */
export async function checkLock(
	survey: Questionnaire,
	{ dates }: Pick<Calendar, 'dates'>,
	isDevelopment: boolean,
): Promise<void> {
	const { id, example } = survey;
	const lock = loadLock(id);
	if (lock !== undefined) {
		if ((await changedQuestions(lock, survey)).length > 0)
			throw new UsageError(endOfYearSv.questionsChanged(id, lockFile(id)));
		return;
	}
	// Real codes alone write one, and only a database for real has no others.
	if (!isDevelopment && !example && dates !== undefined)
		throw new UsageError(endOfYearSv.lockMissing(id, lockFile(id)));
}
