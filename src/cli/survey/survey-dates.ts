import type { Calendar } from '../../database/store.ts';
import { formatDay, instantToLocalTime } from '../../lib/dates.ts';
import { inSiteContent } from '../../lib/site-content.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { datesOf, endOf, type SurveyDates } from '../../survey/rules/window.ts';
import { UsageError } from '../usage-error.ts';

export const isSameDates = (one: SurveyDates, other: SurveyDates): boolean =>
	one.opens.getTime() === other.opens.getTime() && isLater(one, other) && isLater(other, one);

/** Whether nothing closes sooner than it would by `before`. */
export const isLater = (dates: SurveyDates, before: SurveyDates): boolean =>
	dates.closes >= before.closes && paperClosing(dates) >= paperClosing(before);

const paperClosing = ({ closes, paperCloses = closes }: SurveyDates) => paperCloses;

/** Refuses a copy of the content that names other dates than the database noted. */
export function checkDates(survey: Questionnaire, { dates }: Calendar): void {
	if (dates === undefined || isSameDates(dates, datesOf(survey))) return;
	throw new UsageError(
		[
			`Datumen för ${survey.id} är inte samma överallt.`,
			`I databasen: ${told(dates)}.`,
			`I ${inSiteContent(`content/surveys/${survey.id}.yaml`)}: ${told(datesOf(survey))}.`,
			`Är filen gammal, hämta den nyaste. Är datumen ändrade: npm run survey -- dates --survey ${survey.id}`,
		].join('\n'),
	);
}

/** By the database's own dates and time: without codes there is nothing to close. */
export const hasEnded = ({ now, dates }: Calendar): boolean =>
	dates !== undefined && now >= endOf(dates);

/** `öppnar 2026-11-09 00:00 och stänger 2026-12-07 00:00 (svensk tid)` */
export function told({ opens, closes, paperCloses }: SurveyDates): string {
	const days = `öppnar ${localTime(opens)} och stänger ${localTime(closes)}`;
	const paper = paperCloses === undefined ? '' : `, för papper ${localTime(paperCloses)}`;
	return `${days}${paper} (svensk tid)`;
}

/** `2026-12-07 00:00` */
export function localTime(instant: Date): string {
	const time = instantToLocalTime(instant);
	return `${time.slice(0, 10)} ${time.slice(11)}`;
}

/** `20 november 2026 kl. 12.00` */
export function swedishTime(instant: Date): string {
	const time = instantToLocalTime(instant);
	return `${formatDay(time)} kl. ${time.slice(11).replace(':', '.')}`;
}
