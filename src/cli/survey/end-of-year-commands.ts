import type { Store } from '../../database/store.ts';
import { textsSv } from '../../strings/sv/commands/texts.ts';
import { loadLock, lockFile } from '../../survey/rules/load.ts';
import { textQuestionsOf } from '../../survey/rules/localize.ts';
import { changedQuestions } from '../../survey/rules/lock.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { datesOf, endOf } from '../../survey/rules/window.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { confirmById } from './confirm-by-id.ts';
import { checkEditions } from './edition-files.ts';
import { inOrder, next } from './in-order.ts';
import { checkDates, hasEnded, localTime } from './survey-dates.ts';
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

const COPIES_LEFT =
	"Copies are left in the database's files. Either something keeps the tables, a dump for instance: let it end. Or the database's user may not TRUNCATE (docs/operations.md).";

/** Says whether the year can end. Keeps nothing: the date alone decides. */
export const close = (options: SurveyOption): Promise<void> =>
	inOrder('close', options, (survey) => {
		const { id } = survey;
		say(
			`${id} has taken no answers since ${localTime(endOf(datesOf(survey)))} (Swedish time). ${next('tally', id)}`,
		);
	});

/** Aggregates ballots into counts: at any time, by the rule of 10 while the survey is open. */
export async function tally(options: SurveyOption): Promise<void> {
	const survey = knownSurvey(options.survey);
	await checkLock(survey);
	await withStore(async (store) => {
		const calendar = await store.calendar(survey.id);
		checkDates(survey, calendar);
		const { aggregated, waiting, copiesLeft } = await store.tally({
			survey: survey.id,
			textQuestions: textQuestionsOf(survey),
			ends: endOf(datesOf(survey)),
		});
		const left = waiting > 0 ? ` ${districts(waiting)} left until there are 10 answers.` : '';
		say(`${districts(aggregated)} counted.${left}`);
		if (copiesLeft) throw new UsageError(`${COPIES_LEFT} ${next('tally', survey.id)}`);
		if (hasEnded(calendar)) say(next('comments', survey.id));
	});
}

/** Writes the free texts to a new file, or notes that they are not wanted, or that it is destroyed. */
export async function comments(options: CommentsOptions): Promise<void> {
	const { out, until, skip, destroyed } = options;
	const said = [out, skip, destroyed].filter((option) => option !== undefined);
	if (said.length !== 1 || (until !== undefined && out === undefined))
		throw new UsageError(
			'Say one of --out FILE (with or without --until DAY), --skip, --destroyed.',
		);
	await inOrder('comments', options, async ({ id }, store) => {
		if (destroyed) return noteDestroyed(store, id);
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
		await checkEditions(store);
		await confirmById(
			id,
			yes,
			`This destroys the codes, receipts and free texts of ${id}. They cannot be had back.`,
		);
		const purged = await store.purge(id);
		if (purged === undefined)
			throw new UsageError(`An answer of ${id} came in just now. ${next('tally', id)}`);
		say(
			`Destroyed of ${id}: ${String(purged.codes)} codes, ${String(purged.receipts)} receipts, ${String(purged.comments)} free texts. Ballots: none were left.`,
		);
		say(
			'Kept: the counts, how many codes were made and how many letters came back. Backups and an exported file of texts are yours to delete (docs/operations.md).',
		);
		if (purged.copiesLeft) throw new UsageError(`${COPIES_LEFT} ${next('purge', id)}`);
	});

/** With other questions than were answered, a free text could be taken for an option. */
async function checkLock(survey: Questionnaire): Promise<void> {
	const lock = loadLock(survey.id);
	if (lock !== undefined && (await changedQuestions(lock, survey)).length > 0)
		throw new UsageError(
			`The questions of ${survey.id} are not as in ${lockFile(survey.id)}. Put them back first.`,
		);
}

const districts = (count: number) => (count === 1 ? '1 district' : `${String(count)} districts`);
