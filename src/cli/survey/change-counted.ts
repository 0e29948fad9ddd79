import type { Store } from '../../database/store.ts';
import { endOfYearSv } from '../../strings/sv/commands/end-of-year.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { next } from './in-order.ts';

/**
 * Changes what the figures of these surveys are worked out from. Refused from the purge on: they could
 * not be worked out anew, and next year's are shown beside what was published then.
 */
export async function changeCounted(
	store: Store,
	surveys: string[],
	change: () => Promise<void>,
): Promise<void> {
	const published: string[] = [];
	for (const survey of new Set(surveys)) {
		await refusePurged(store, survey);
		if ((await store.marks(survey)).published !== undefined) published.push(survey);
	}
	await change();
	for (const survey of published)
		if ((await store.marks(survey)).published === undefined)
			say(`${endOfYearSv.publishAgain(survey)} ${next('publish', survey)}`);
}

/** @throws {UsageError} from the purge of this survey on */
export async function refusePurged(store: Store, survey: string): Promise<void> {
	const batches = await store.batches();
	const isPurged = batches.some((batch) => batch.survey === survey && batch.purgedAt);
	if (isPurged || (await store.isPurging(survey)))
		throw new UsageError(endOfYearSv.isPurged(survey));
}
