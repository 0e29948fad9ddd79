import type { Store } from '../../database/store.ts';
import { errorName } from '../../lib/error-name.ts';
import { textQuestionsOf } from '../rules/localize.ts';
import { type Lock, lockFlaw } from '../rules/lock.ts';
import type { Questionnaire } from '../rules/questionnaire.ts';
import { datesOf, endOf, type SurveyDates } from '../rules/window.ts';

interface Environment {
	surveys: Questionnaire[];
	store: Pick<
		Store,
		| 'isDevelopment'
		| 'calendar'
		| 'hasBallots'
		| 'tally'
		| 'mixWaiting'
		| 'countProgress'
		| 'isPurging'
		| 'purge'
		| 'noteNight'
	>;
	log: (line: string) => void;
	/** The survey's lock, where the content has one. Without it nothing is asked of locks. */
	lockOf?: (survey: string) => Lock | undefined;
}

/**
 * Aggregates the answers of every real survey that has opened, and counts its used codes; logs how many
 * districts. What time it is and when a survey ends, the database says; where the content says
 * otherwise that is logged, and the later end counts.
 * @returns which surveys failed, in words for the log: the next night does what was left
 */
export async function tallyAll({ surveys, store, log, lockOf }: Environment): Promise<string[]> {
	const failures: string[] = [];
	for (const survey of surveys) {
		if (survey.example) continue;
		try {
			const { now, dates } = await store.calendar(survey.id);
			const here = datesOf(survey);
			// A database from before dates were noted: it knows no closing, so nothing is aggregated alone.
			if (now < (dates ?? here).opens) continue;
			const hasRealCodes = dates !== undefined && !(await store.isDevelopment());
			const flaw = lockOf && (await lockFlaw(survey, lockOf(survey.id), hasRealCodes));
			// As the commands do: what is counted by other questions cannot be taken apart again.
			if (flaw !== undefined && (await store.hasBallots(survey.id))) {
				const left = (await store.mixWaiting()) ? '' : COPIES_LEFT;
				failures.push(`nightly: ${survey.id} not counted, its lock is ${flaw}${left}`);
				continue;
			}
			if (dates !== undefined && span(dates) !== span(here))
				log(`nightly: ${survey.id} is ${span(dates)} in the database, ${span(here)} here`);
			const { aggregated, waiting, copiesLeft } = await store.tally({
				survey: survey.id,
				textQuestions: textQuestionsOf(survey),
				ends: endOf(here),
			});
			await store.countProgress(survey.id);
			if (
				(await store.isPurging(survey.id)) &&
				(await store.purge(survey.id))?.copiesLeft === false
			)
				log(`nightly: the purge of ${survey.id} is finished`);
			await store.noteNight(survey.id);
			const left = copiesLeft ? COPIES_LEFT : '';
			log(
				`nightly: ${survey.id}, ${String(aggregated)} aggregated, ${String(waiting)} waiting${left}`,
			);
		} catch (error) {
			failures.push(`nightly: ${survey.id} failed, ${errorName(error)}`);
		}
	}
	return failures;
}

const COPIES_LEFT = ', copies left in the files';

const span = ({ opens, closes, paperCloses = closes }: SurveyDates) =>
	[opens, closes, paperCloses].map((date) => date.toISOString()).join('/');
