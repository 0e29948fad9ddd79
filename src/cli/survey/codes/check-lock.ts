import type { Calendar } from '../../../database/store.ts';
import { endOfYearSv } from '../../../strings/sv/commands/end-of-year.ts';
import { loadLock, lockFile } from '../../../survey/rules/load.ts';
import { lockFlaw } from '../../../survey/rules/lock.ts';
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
	// A database for real has no other codes than real ones.
	const hasRealCodes = !isDevelopment && !example && dates !== undefined;
	const flaw = await lockFlaw(survey, loadLock(id), hasRealCodes);
	if (flaw === 'changed') throw new UsageError(endOfYearSv.questionsChanged(id, lockFile(id)));
	if (flaw === 'missing') throw new UsageError(endOfYearSv.lockMissing(id, lockFile(id)));
}
