import type { Store } from '../../../database/store.ts';
import { dayOf, formatDay } from '../../../lib/dates.ts';
import { inSiteContent } from '../../../lib/site-content.ts';
import { codesSv } from '../../../strings/sv/commands/codes.ts';
import { lockFile } from '../../../survey/rules/load.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { secretFingerprint, secretFits } from '../../../survey/rules/secret-fingerprint.ts';
import { datesOf, endOf, type SurveyDates } from '../../../survey/rules/window.ts';
import { codeSecret } from '../../connection.ts';
import { DEVELOPMENT_SECRET } from '../../development-secret.ts';
import { UsageError } from '../../usage-error.ts';
import { checkDates } from '../survey-dates.ts';
import { lockSurvey } from './lock-survey.ts';

/** What a survey's codes are made with, where nothing forbids to make any. */
export interface CodesBasis {
	secret: string;
	dates: SurveyDates;
	disposal: string | undefined;
	/** With a real secret: locks the wording that people answer. To be called before any is stored. */
	lock: () => Promise<void>;
}

/** @throws {UsageError} where no codes of this survey may be made, or none in this database */
export async function codesBasis(
	store: Store,
	isDevelopment: boolean,
	survey: Questionnaire,
): Promise<CodesBasis> {
	const { id, disposal } = survey;
	const secret = codeSecret(isDevelopment);
	if (survey.example && secret !== DEVELOPMENT_SECRET) throw new UsageError(codesSv.example(id));
	const calendar = await store.calendar(id);
	checkDates(survey, calendar);
	// Without any codes before, the database takes none once the survey has closed.
	const end = calendar.dates === undefined ? datesOf(survey).closes : endOf(calendar.dates);
	if (calendar.now >= end) throw new UsageError(codesSv.isOver(id));
	if (!isDevelopment && !disposal)
		throw new UsageError(codesSv.undecided(id, inSiteContent(`content/surveys/${id}.yaml`)));
	if (!isDevelopment && disposal && disposal.decided > dayOf(calendar.now))
		throw new UsageError(codesSv.decidedLater(id, formatDay(disposal.decided)));
	const hasCodes = await hasRealCodes(store, secret, id);
	return {
		secret,
		dates: datesOf(survey),
		disposal: disposal
			? `${disposal.decision}. ${disposal.decidedBy}, ${disposal.decided}`
			: undefined,
		lock: async () => {
			if (secret !== DEVELOPMENT_SECRET) await lock(survey, hasCodes);
		},
	};
}

/** Whether there are any. The site knows one secret, so they are all made with one. */
async function hasRealCodes(store: Store, secret: string, survey: string): Promise<boolean> {
	const development = String(await secretFingerprint(DEVELOPMENT_SECRET, survey));
	const earlier = (await store.secretFingerprints(survey)).filter(
		(fingerprint) => String(new Uint8Array(fingerprint)) !== development,
	);
	if ((await secretFits(secret, survey, earlier)) !== 'all') {
		if (secret !== DEVELOPMENT_SECRET) throw new UsageError(codesSv.secret.other(survey));
		console.error(codesSv.secret.alsoReal(survey));
	}
	return earlier.length > 0;
}

async function lock(survey: Questionnaire, hasCodes: boolean): Promise<void> {
	const file = lockFile(survey.id);
	const locked = await lockSurvey(survey).catch((cause: unknown) => {
		throw new UsageError(codesSv.lock.failed(file), { cause });
	});
	if (locked === 'same') return;
	if (locked === 'written') {
		console.error(codesSv.lock.written(file));
		if (hasCodes) console.error(codesSv.lock.compare);
		return;
	}
	const changed = locked.changes.map(({ question, change }) => `${question} (${change})`);
	throw new UsageError(codesSv.lock.changed(file, changed.join(', ')));
}
