import { endOfYearSv } from '../../strings/sv/commands/end-of-year.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { confirmById } from './confirm-by-id.ts';
import { datesOf } from '../../survey/rules/window.ts';
import { isLater, isSameDates, told } from './survey-dates.ts';
import { knownSurvey } from './survey-options.ts';
import { withStore } from './with-store.ts';

export interface DatesOptions {
	survey: string;
	yes?: string;
}

/** Notes in the database when the survey opens and closes, as the content has it now. */
export async function dates({ survey: id, yes }: DatesOptions): Promise<void> {
	const survey = knownSurvey(id);
	const wanted = datesOf(survey);
	await withStore(async (store) => {
		const { dates: noted } = await store.calendar(id);
		if (noted !== undefined && isSameDates(noted, wanted)) {
			say(`${id} ${told(noted)}, som det redan stod.`);
			return;
		}
		if (noted !== undefined) {
			const isOnlyLater =
				noted.opens.getTime() === wanted.opens.getTime() && isLater(wanted, noted);
			console.error(`Hittills: ${id} ${told(noted)}.`);
			if (!isOnlyLater)
				await confirmById(
					id,
					yes,
					`Från och med nu: ${told(wanted)}. Breven kan säga något annat.`,
				);
		}
		if (!(await store.noteDates(id, wanted))) throw new UsageError(endOfYearSv.datesStand(id));
		say(`${id} ${told(wanted)}.`);
	});
}
