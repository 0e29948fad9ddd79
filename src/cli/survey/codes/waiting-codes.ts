import { type StoredBatch, useOf } from '../../../database/batch.ts';
import type { Calendar } from '../../../database/store.ts';
import { nextSv } from '../../../strings/sv/commands/next.ts';

/**
 * What to say of a survey's codes that are unknown though it is open; `undefined` where there are
 * none.
 */
export function waitingCodes(
	survey: string,
	{ now, dates }: Calendar,
	batches: StoredBatch[],
): string | undefined {
	if (dates === undefined || now < dates.opens || now >= dates.closes) return undefined;
	const waiting = batches.filter(
		(batch) =>
			batch.survey === survey && batch.activatedAt === undefined && batch.revokedAt === undefined,
	);
	const lines = [true, false].flatMap((isLetters) => {
		const names = waiting
			.filter((batch) => (useOf(batch) === 'letters') === isLetters)
			.map(({ name }) => name);
		if (names.length === 0) return [];
		return [isLetters ? nextSv.waiting(names) : nextSv.waitingOthers(names)];
	});
	return lines.length > 0 ? lines.join('\n\n') : undefined;
}
