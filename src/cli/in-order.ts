import type { Store } from '../database/store.ts';
import { now } from '../lib/clock.ts';
import { instantToLocalTime } from '../lib/dates.ts';
import { obstacle, type Obstacle, type Step } from '../survey/end-of-year.ts';
import type { Questionnaire } from '../survey/questionnaire.ts';
import { statusAt } from '../survey/window.ts';
import { UsageError } from './connection.ts';
import { knownSurvey } from './survey-options.ts';
import { withStore } from './with-store.ts';

/** What to do first, for each thing that can stand in the way. */
const REASONS: Record<Obstacle, (survey: string, closes: string) => string> = {
	wait: (survey, closes) => `${survey} closes at ${localTime(closes)}. Wait until then.`,
	tally: (survey) => `Some answers of ${survey} are not counted yet. ${next('tally', survey)}`,
	comments: (survey) =>
		`Nobody has said what becomes of the free texts. ${next('comments', survey)}`,
	publish: (survey) => `The results of ${survey} are not published. ${next('publish', survey)}`,
};

/** Does the step, unless another has to be done first. */
export async function inOrder(
	step: Step,
	options: { survey: string },
	work: (survey: Questionnaire, store: Store) => Promise<void> | void,
): Promise<void> {
	const survey = knownSurvey(options.survey);
	await withStore(async (store) => {
		const marks = await store.marks(survey.id);
		const found = obstacle(step, {
			closed: isClosed(survey),
			hasBallots: await store.hasBallots(survey.id),
			commentsDone: marks.comments !== undefined,
			published: marks.published !== undefined,
		});
		if (found !== undefined) throw new UsageError(REASONS[found](survey.id, survey.closes));
		await work(survey, store);
	});
}

export const isClosed = (survey: Questionnaire) => statusAt(survey, now(process.env)) === 'closed';

/** What to type next. */
export const next = (step: string, survey: string) => {
	const options = step === 'comments' ? ' --out FILE (or --skip)' : '';
	return `Next: npm run survey -- ${step} --survey ${survey}${options}`;
};

/** `2026-12-07 00:00 (Swedish time)` */
export function localTime(instant: string): string {
	const time = instantToLocalTime(new Date(instant));
	return `${time.slice(0, 10)} ${time.slice(11)} (Swedish time)`;
}
