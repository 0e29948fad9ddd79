import { endOfYearSv } from '../../strings/sv/commands/end-of-year.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { changeCounted } from './change-counted.ts';
import { checkDates } from './survey-dates.ts';
import { checkDistrict, countBetween, knownSurvey } from './survey-options.ts';
import { withStore } from './with-store.ts';

export interface ReturnedOptions {
	survey: string;
	district: string;
	count: string;
}

const words = endOfYearSv.returned;
const MOST_LETTERS = 50_000;

/** Notes letters that came back: their homes could not answer, and are left out of the rate. */
export async function returned(options: ReturnedOptions): Promise<void> {
	const { district } = options;
	const letters = countBetween(-MOST_LETTERS, MOST_LETTERS, options.count);
	const questionnaire = knownSurvey(options.survey);
	const survey = questionnaire.id;
	checkDistrict(district);
	await withStore(async (store) => {
		checkDates(questionnaire, await store.calendar(survey));
		await changeCounted(store, [survey], async () => {
			const isAdded = await store.addReturned({ survey, district, letters });
			const { districts } = await store.response(survey);
			const total = districts.find((candidate) => candidate.district === district);
			const back = total
				? words.back(survey, district, total.returned, total.issued)
				: words.noCodes(survey, district);
			if (!isAdded) throw new UsageError(`${words.impossible(letters)} ${back}`);
			say(back);
		});
	});
}
