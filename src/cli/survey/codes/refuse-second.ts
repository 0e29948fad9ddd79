import { useOf } from '../../../database/batch.ts';
import type { Store } from '../../../database/store.ts';
import { codesSv } from '../../../strings/sv/commands/codes.ts';
import { UsageError } from '../../usage-error.ts';

/**
 * Two letters to every home would give each of them two answers. To be called once more right before
 * codes are stored: somebody else may have made letters while these were made.
 * @param fewest by district, how many codes an earlier batch for letters has at least to matter
 * @throws {UsageError} where a district has such a batch that is not taken back
 */
export async function refuseSecond(
	store: Store,
	survey: string,
	fewest: ReadonlyMap<string, number>,
): Promise<void> {
	const before = (await store.batches()).filter(
		(batch) =>
			batch.survey === survey &&
			useOf(batch) === 'letters' &&
			batch.revokedAt === undefined &&
			batch.codes >= (fewest.get(batch.district) ?? Infinity),
	);
	if (before.length > 0)
		throw new UsageError(
			codesSv.before(
				before.map(({ district }) => district),
				before.map(({ name }) => name),
			),
		);
}
