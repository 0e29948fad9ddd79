import type { Store } from '../../database/store.ts';
import { formatDay, instantToLocalTime } from '../../lib/dates.ts';
import { errorName } from '../../lib/error-name.ts';
import { alertsSv } from '../../strings/sv/alerts.ts';
import type { Questionnaire } from '../rules/questionnaire.ts';
import { endOf } from '../rules/window.ts';

/** A night comes once a day, and may take its time. */
const NIGHT_MS = 26 * 3_600_000;

interface Watched {
	surveys: Questionnaire[];
	/** Whether real codes were made for the survey: its wording is locked. */
	isLocked: (survey: string) => boolean;
	/** Opened late: its address may be missing or refused. */
	open: () => Pick<Store, 'identity' | 'lastNight' | 'calendar'>;
	/** The identity of the database that answers go to, where that has an address of its own. */
	answersInto?: () => Promise<string>;
	/** The database's identity when it was last looked at. */
	before: string | undefined;
}

/** What somebody must be told of the database and its nights, in Swedish. Never throws. */
export async function concernsOf({
	surveys,
	isLocked,
	open,
	answersInto,
	before,
}: Watched): Promise<{ concerns: string[]; identity: string | undefined }> {
	const concerns: string[] = [];
	try {
		const store = open();
		const identity = await store.identity();
		if (before !== undefined && before !== identity) concerns.push(alertsSv.otherDatabase);
		if (answersInto !== undefined) concerns.push(...(await ofAnswers(answersInto, identity)));
		for (const { id, example } of surveys) {
			if (example) continue;
			const { now, dates } = await store.calendar(id);
			if (dates === undefined) {
				if (isLocked(id)) concerns.push(alertsSv.unknownSurvey(id));
				continue;
			}
			const watched = new Date(now.getTime() - NIGHT_MS);
			if (watched < dates.opens || watched > endOf(dates)) continue;
			const last = await store.lastNight(id);
			if (last === undefined || last < watched)
				concerns.push(alertsSv.nightMissed(id, last && formatDay(instantToLocalTime(last))));
		}
		return { concerns, identity };
	} catch (error) {
		return { concerns: [...concerns, alertsSv.noDatabase(errorName(error))], identity: before };
	}
}

/** Whoever moves the database may forget that answers have an address of their own. */
async function ofAnswers(into: () => Promise<string>, identity: string): Promise<string[]> {
	try {
		return (await into()) === identity ? [] : [alertsSv.answersElsewhere];
	} catch (error) {
		return [alertsSv.noAnswers(errorName(error))];
	}
}
