import { type StoredBatch, useOf } from '../../../database/batch.ts';
import type { Store } from '../../../database/store.ts';
import { formatDay, instantToLocalTime } from '../../../lib/dates.ts';
import { batchesSv } from '../../../strings/sv/commands/batches.ts';
import { say } from '../../say.ts';
import { UsageError } from '../../usage-error.ts';
import { aligned } from '../aligned.ts';
import { changeCounted } from '../change-counted.ts';
import { withStore } from '../with-store.ts';

/** Lists every batch of codes, and what became of it. */
export const batches = (): Promise<void> =>
	withStore(async (store) => {
		const known = await store.batches();
		const rows = known.map(row);
		say(rows.length === 0 ? batchesSv.none : aligned([batchesSv.columns, ...rows]).join('\n'));
		if (known.some((batch) => fateOf(batch) === batchesSv.pending))
			say(`\n${batchesSv.leftBehind}`);
	});

const row = (batch: StoredBatch) => [
	batch.name,
	batch.survey,
	batch.district,
	batchesSv.use[useOf(batch)],
	String(batch.codes),
	fateOf(batch),
];

function fateOf({ activatedAt, revokedAt, purgedAt }: StoredBatch): string {
	if (purgedAt) return batchesSv.purged(dayIn(purgedAt));
	if (revokedAt) return batchesSv.revoked(dayIn(revokedAt));
	return activatedAt ? batchesSv.active(dayIn(activatedAt)) : batchesSv.pending;
}

const dayIn = (instant: Date) => formatDay(instantToLocalTime(instant));

export interface BatchOption {
	batch: string[];
}

/** Makes the codes of these batches good: all of them, or none where one cannot be. */
export const activate = ({ batch: names }: BatchOption): Promise<void> =>
	withStore(async (store) => {
		const named = await knownBatches(store, names);
		const revoked = named.find(({ revokedAt }) => revokedAt !== undefined);
		if (revoked !== undefined) throw new UsageError(batchesSv.wasRevoked(revoked.name));
		await changeCounted(store, surveysOf(named), async () => {
			await store.activate(names);
			for (const { name, codes } of named) say(batchesSv.activated(name, codes));
		});
	});

/** Takes the codes of these batches back that are not used: they are lost, doubled or leaked. */
export const revoke = ({ batch: names }: BatchOption): Promise<void> =>
	withStore(async (store) => {
		const named = await knownBatches(store, names);
		await changeCounted(store, surveysOf(named), async () => {
			await store.revoke(names);
			for (const { name } of named) say(batchesSv.takenBack(name));
		});
	});

const surveysOf = (named: StoredBatch[]) => named.map(({ survey }) => survey);

async function knownBatches(store: Store, names: string[]): Promise<StoredBatch[]> {
	const known = await store.batches();
	const unknown = names.find((name) => !known.some((batch) => batch.name === name));
	if (unknown !== undefined) throw new UsageError(batchesSv.unknown(unknown));
	return known.filter(({ name }) => names.includes(name));
}
