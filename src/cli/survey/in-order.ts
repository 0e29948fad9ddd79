import type { Store } from '../../database/store.ts';
import { obstacle, type Obstacle, type YearStep } from '../../survey/rules/end-of-year.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { datesOf, endOf } from '../../survey/rules/window.ts';
import { UsageError } from '../usage-error.ts';
import { checkDates, hasEnded, localTime } from './survey-dates.ts';
import { knownSurvey } from './survey-options.ts';
import { withStore } from './with-store.ts';

/** What to do first, for each thing that can stand in the way. */
const REASONS: Record<Obstacle, (survey: string, ends: Date) => string> = {
	wait: (survey, ends) =>
		`${survey} takes answers until ${localTime(ends)} (Swedish time), an hour after it closes or when paper does. Wait until then.`,
	tally: (survey) => `Some answers of ${survey} are not counted yet. ${next('tally', survey)}`,
	comments: (survey) =>
		`Nobody has said what becomes of the free texts. ${next('comments', survey)}`,
	publish: (survey) => `The results of ${survey} are not published. ${next('publish', survey)}`,
};

/** Does the step, unless another has to be done first. What time it is, the database says. */
export async function inOrder(
	step: YearStep,
	options: { survey: string },
	work: (survey: Questionnaire, store: Store) => Promise<void> | void,
): Promise<void> {
	const survey = knownSurvey(options.survey);
	await withStore(async (store) => {
		const calendar = await store.calendar(survey.id);
		checkDates(survey, calendar);
		if (calendar.dates === undefined)
			throw new UsageError(`No codes were ever made for ${survey.id}. There is nothing to end.`);
		const marks = await store.marks(survey.id);
		const found = obstacle(step, {
			closed: hasEnded(calendar),
			hasBallots: await store.hasBallots(survey.id),
			commentsDone: marks.comments !== undefined,
			published: marks.published !== undefined,
		});
		if (found !== undefined)
			throw new UsageError(REASONS[found](survey.id, endOf(datesOf(survey))));
		await work(survey, store);
	});
}

/** What to type next. */
export const next = (step: string, survey: string) => {
	const options = step === 'comments' ? ' --out FILE (or --skip)' : '';
	return `Next: npm run survey -- ${step} --survey ${survey}${options}`;
};
