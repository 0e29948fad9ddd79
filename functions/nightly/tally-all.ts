import type { Store } from '../../src/database/store.ts';
import { textQuestionsOf } from '../../src/survey/localize.ts';
import type { Questionnaire } from '../../src/survey/questionnaire.ts';
import { statusAt } from '../../src/survey/window.ts';
import { errorName } from '../survey/error-name.ts';

interface Environment {
	surveys: Questionnaire[];
	now: Date;
	store: Pick<Store, 'tally' | 'countProgress'>;
	log: (line: string) => void;
}

/**
 * Folds the answers of every real survey that has opened, and counts its used codes; logs how many
 * districts. `false` where a survey failed: the next night does what was left.
 */
export async function tallyAll({ surveys, now, store, log }: Environment): Promise<boolean> {
	let done = true;
	for (const survey of surveys) {
		const status = statusAt(survey, now);
		if (survey.example || status === 'upcoming') continue;
		try {
			const { folded, waiting, copiesLeft } = await store.tally({
				survey: survey.id,
				textQuestions: textQuestionsOf(survey),
				closed: status === 'closed',
			});
			await store.countProgress(survey.id, now);
			const left = copiesLeft ? ', copies left in the files' : '';
			log(`nightly: ${String(folded)} folded, ${String(waiting)} waiting${left}`);
		} catch (error) {
			done = false;
			log(`nightly: failed, ${errorName(error)}`);
		}
	}
	return done;
}
