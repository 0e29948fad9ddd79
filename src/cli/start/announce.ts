import { readOrganisation } from '../../content-check/read-organisation.ts';
import { openStore } from '../../database/postgres-store.ts';
import { now } from '../../lib/clock.ts';
import { printedCode } from '../../survey/rules/code.ts';
import { loadQuestionnaires } from '../../survey/rules/load.ts';
import { secretFits } from '../../survey/rules/secret-fingerprint.ts';
import { currentSurvey, datesOf } from '../../survey/rules/window.ts';
import { issueCodes } from '../../survey/run/issue-codes.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import type { LocalSetting } from './local-setting.ts';

/**
 * Makes the local database ready for an answer, and says with which code it can be given.
 * @throws {UsageError} when the database may not be tried with
 */
export async function announce(
	address: string,
	database: string,
	{ secret, clock, isClockChosen, variables }: LocalSetting,
): Promise<void> {
	if (isClockChosen)
		say(`No survey is open today, so the site's clock stands still at ${String(clock)}.`);
	const store = openStore(database, clock);
	try {
		if (!(await store.markDevelopment()))
			throw new UsageError(
				'The database in .netlify/db is from before databases said what they are for. Remove that folder, then start again.',
			);
		const current = currentSurvey(loadQuestionnaires(), now(variables))?.survey;
		if (current === undefined) return;
		const survey = current.id;
		// Here the content may be tried with any dates.
		const dates = datesOf(current);
		await store.noteDates(survey, dates);
		if ((await secretFits(secret, survey, await store.secretFingerprints(survey))) !== 'all')
			say(
				'Some codes in .netlify/db were made with another SURVEY_CODE_SECRET. They are unknown here.',
			);
		const order = {
			store,
			secret,
			survey,
			district: readOrganisation().exampleDistrict,
			mode: 'web',
			count: 1,
			isActive: true,
			dates,
		} as const;
		const [code] = (await issueCodes(order)).map(printedCode);
		if (code === undefined) return;
		say(`Example code for one answer: ${code}`);
		say(`Its link: ${address}enkat/#kod=${code}`);
	} finally {
		await store.close();
	}
}
