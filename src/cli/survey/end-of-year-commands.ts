import type { Store } from '../../database/store.ts';
import { endOfYearSv } from '../../strings/sv/commands/end-of-year.ts';
import { textsSv } from '../../strings/sv/commands/texts.ts';
import { textQuestionsOf } from '../../survey/rules/localize.ts';
import { datesOf, endOf } from '../../survey/rules/window.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { refusePurged } from './change-counted.ts';
import { checkLock } from './codes/check-lock.ts';
import { confirmById } from './confirm-by-id.ts';
import { checkEditions } from './edition-files.ts';
import { inOrder, next } from './in-order.ts';
import { checkLetters } from './publish-command.ts';
import { checkDates, hasEnded, swedishTime } from './survey-dates.ts';
import { knownSurvey } from './survey-options.ts';
import { exportComments } from './texts/export-comments.ts';
import { lastDay } from './texts/last-day.ts';
import { withStore } from './with-store.ts';

export interface SurveyOption {
	survey: string;
}
export interface CommentsOptions extends SurveyOption {
	out?: string;
	until?: string;
	skip?: true;
	destroyed?: true;
}
export interface ConfirmedOption extends SurveyOption {
	yes?: string;
}

/** Says whether the year can end. Keeps nothing: the date alone decides. */
export const close = (options: SurveyOption): Promise<void> =>
	inOrder('close', options, (survey) => {
		const { id } = survey;
		const ends = swedishTime(endOf(datesOf(survey)));
		say(`${endOfYearSv.closed(id, ends)} ${next('tally', id)}`);
	});

/** Aggregates ballots into counts: at any time, by the rule of 10 while the survey is open. */
export async function tally(options: SurveyOption): Promise<void> {
	const survey = knownSurvey(options.survey);
	await withStore(async (store, isDevelopment) => {
		const calendar = await store.calendar(survey.id);
		checkDates(survey, calendar);
		await checkLock(survey, calendar, isDevelopment);
		const { aggregated, copiesLeft } = await store.tally({
			survey: survey.id,
			textQuestions: textQuestionsOf(survey),
			ends: endOf(datesOf(survey)),
		});
		// While the survey is open, how many wait or were counted would be a live result.
		say(hasEnded(calendar) ? endOfYearSv.tallied(aggregated) : endOfYearSv.talliedWhileOpen);
		if (copiesLeft) throw new UsageError(`${endOfYearSv.copiesLeft} ${next('tally', survey.id)}`);
		if (hasEnded(calendar)) say(next('comments', survey.id));
	});
}

/** Writes the free texts to a new file, or notes that they are not wanted, or that it is destroyed. */
export async function comments(options: CommentsOptions): Promise<void> {
	const { out, until, skip, destroyed } = options;
	const said = [out, skip, destroyed].filter((option) => option !== undefined);
	if (said.length !== 1 || (until !== undefined && out === undefined))
		throw new UsageError(endOfYearSv.sayOne);
	if (destroyed) {
		const { id } = knownSurvey(options.survey);
		return withStore((store) => noteDestroyed(store, id));
	}
	await inOrder('comments', options, async ({ id }, store) => {
		// There are none any more, and an empty file would have to be destroyed, too.
		await refusePurged(store, id);
		if (out === undefined) await store.mark(id, 'comments', 'skipped');
		else await exportComments(store, id, out, lastDay(until, (await store.calendar(id)).now));
		say(next('publish', id));
	});
}

async function noteDestroyed(store: Store, survey: string): Promise<void> {
	if ((await store.textsUntil(survey)) === undefined) throw new UsageError(textsSv.noFile);
	await store.textsDestroyed(survey);
	say(textsSv.destroyed);
}

/** Destroys codes, receipts and free text, and lists what it destroyed. */
export const purge = ({ yes, ...options }: ConfirmedOption): Promise<void> =>
	inOrder('purge', options, async ({ id }, store) => {
		const editions = await checkEditions(store);
		// Noted while `publish` was at work, they are not in what it wrote.
		if (editions.has(id) && !(await store.isPurging(id))) checkLetters(id, await store.counts(id));
		await confirmById(id, yes, endOfYearSv.purge(id));
		const purged = await store.purge(id);
		if (purged === undefined)
			throw new UsageError(`${endOfYearSv.justNow(id)} ${next('next', id)}`);
		say(endOfYearSv.purged(id, purged.codes, purged.receipts, purged.comments));
		say(endOfYearSv.kept);
		if (purged.copiesLeft) throw new UsageError(`${endOfYearSv.copiesLeft} ${next('purge', id)}`);
	});
