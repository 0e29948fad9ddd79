import { type StoredBatch, useOf } from '../../../database/batch.ts';
import type { Calendar } from '../../../database/store.ts';
import { nextSv } from '../../../strings/sv/commands/next.ts';

/**
 * What to say of a survey's letters whose codes are unknown though it is open; `undefined` where
 * there are none.
 */
export function waitingLetters(
	survey: string,
	{ now, dates }: Calendar,
	batches: StoredBatch[],
): string | undefined {
	if (dates === undefined || now < dates.opens || now >= dates.closes) return undefined;
	const waiting = batches.filter(
		(batch) =>
			batch.survey === survey &&
			useOf(batch) === 'letters' &&
			batch.activatedAt === undefined &&
			batch.revokedAt === undefined,
	);
	return waiting.length > 0 ? nextSv.waiting(waiting.map(({ name }) => name)) : undefined;
}
