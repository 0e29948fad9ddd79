import { now } from '../lib/clock.ts';
import { UsageError } from './connection.ts';
import { checkDistrict, countBetween, knownSurvey } from './survey-options.ts';
import { withStore } from './with-store.ts';

export interface ReturnedOptions {
	survey: string;
	district: string;
	count: string;
}

const MOST_LETTERS = 50_000;

/** Notes letters that came back: their homes could not answer, and are left out of the rate. */
export async function returned(options: ReturnedOptions): Promise<void> {
	const { district } = options;
	const letters = countBetween(-MOST_LETTERS, MOST_LETTERS, options.count);
	const survey = knownSurvey(options.survey).id;
	checkDistrict(district);
	await withStore(async (store) => {
		const at = now(process.env);
		if (!(await store.addReturned({ survey, district, letters, at })))
			throw new UsageError(
				`Fewer than 0 letters of ${district} would be back, or more than codes were made.`,
			);
		const { districts } = await store.response(survey, at);
		const total = districts.find((candidate) => candidate.district === district);
		console.log(`${district}: ${String(total?.returned)} of ${String(total?.issued)} came back.`);
	});
}
