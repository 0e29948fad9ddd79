import type { Store } from '../../../database/store.ts';
import { codesSv } from '../../../strings/sv/commands/codes.ts';
import { UsageError } from '../../usage-error.ts';

/**
 * Two letters to every home would give each of them two answers. To be called once more right before
 * codes are stored: somebody else may have made letters while these were made.
 * @throws {UsageError} where a district has a batch for letters that is not taken back
 */
export async function refuseSecond(
	store: Store,
	survey: string,
	districts: Iterable<string>,
): Promise<void> {
	const wanted = new Set(districts);
	const before = (await store.batches()).filter(
		(batch) =>
			batch.survey === survey &&
			wanted.has(batch.district) &&
			batch.mode === 'web' &&
			!batch.isDesk &&
			batch.revokedAt === undefined &&
			// A single one is what `npm start` makes to try with.
			batch.codes > 1,
	);
	if (before.length > 0)
		throw new UsageError(
			codesSv.before(
				before.map(({ district }) => district),
				before.map(({ name }) => name),
			),
		);
}
