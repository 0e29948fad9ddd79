import type { Store } from '../../database/store.ts';
import { endOfYearSv } from '../../strings/sv/commands/end-of-year.ts';
import { obstacle, type Obstacle, type YearStep } from '../../survey/rules/end-of-year.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { datesOf, endOf } from '../../survey/rules/window.ts';
import { UsageError } from '../usage-error.ts';
import { checkLock } from './codes/check-lock.ts';
import { checkDates, hasEnded, swedishTime } from './survey-dates.ts';
import { knownSurvey } from './survey-options.ts';
import { withStore } from './with-store.ts';

const { first } = endOfYearSv;

/** What to do first, for each thing that can stand in the way. */
const REASONS: Record<Obstacle, (survey: string, ends: Date) => string> = {
	wait: (survey, ends) => first.wait(survey, swedishTime(ends)),
	tally: (survey) => `${first.tally(survey)} ${next('tally', survey)}`,
	comments: (survey) => `${first.comments} ${next('comments', survey)}`,
	publish: (survey) => `${first.publish(survey)} ${next('publish', survey)}`,
};

/** Does the step, unless another has to be done first. What time it is, the database says. */
export async function inOrder(
	step: YearStep,
	options: { survey: string },
	work: (survey: Questionnaire, store: Store, isDevelopment: boolean) => Promise<void> | void,
): Promise<void> {
	const survey = knownSurvey(options.survey);
	await withStore(async (store, isDevelopment) => {
		const calendar = await store.calendar(survey.id);
		checkDates(survey, calendar);
		if (calendar.dates === undefined) throw new UsageError(endOfYearSv.noCodes(survey.id));
		await checkLock(survey, calendar, isDevelopment);
		const marks = await store.marks(survey.id);
		const found = obstacle(step, {
			closed: hasEnded(calendar),
			hasBallots: await store.hasBallots(survey.id),
			commentsDone: marks.comments !== undefined,
			published: marks.published !== undefined,
		});
		if (found !== undefined)
			throw new UsageError(REASONS[found](survey.id, endOf(datesOf(survey))));
		await work(survey, store, isDevelopment);
	});
}

/** What to type next. */
export const next = (step: string, survey: string) => {
	const options = step === 'comments' ? ' --out FIL (eller --skip)' : '';
	return endOfYearSv.next(`${step} --survey ${survey}${options}`);
};
