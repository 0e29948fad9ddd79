import { randomInt } from 'node:crypto';
import type { Batch } from '../../database/batch.ts';
import type { Store } from '../../database/store.ts';
import { newCode } from '../rules/code.ts';
import { keyedHash } from '../rules/keyed-hash.ts';
import { secretFingerprint } from '../rules/secret-fingerprint.ts';

/** A batch to make codes for. */
export interface CodeOrder extends Omit<Batch, 'name' | 'hashes' | 'secretFingerprint'> {
	secret: string;
	count: number;
	/** Told now and then how many codes are hashed. */
	onProgress?: (hashed: number) => void;
}

const HASHED_TOGETHER = 5_000;

/**
 * `count` new codes, and the batch to store, which knows them by their hashes alone. The order of the
 * codes says nothing of the order they were made or hashed in.
 */
export async function makeCodes(order: CodeOrder): Promise<{ codes: string[]; batch: Batch }> {
	const { secret, count, onProgress, ...batch } = order;
	const distinct = new Set<string>();
	while (distinct.size < count) distinct.add(newCode());
	const codes = [...distinct];
	const hashes: Uint8Array[] = [];
	while (hashes.length < count) {
		const next = codes.slice(hashes.length, hashes.length + HASHED_TOGETHER);
		hashes.push(...(await Promise.all(next.map((code) => keyedHash(secret, 'code', code)))));
		onProgress?.(hashes.length);
	}
	const name = `${batch.survey}-${batch.district}-${newCode().slice(0, 4).toLowerCase()}`;
	const fingerprint = await secretFingerprint(secret, batch.survey);
	return {
		codes: shuffled(codes),
		batch: { ...batch, name, hashes, secretFingerprint: fingerprint },
	};
}

/** In an order of the platform's cryptographic randomness (Fisher and Yates 1938). */
function shuffled(codes: string[]): string[] {
	const order = [...codes];
	for (let last = order.length - 1; last > 0; last -= 1) {
		const other = randomInt(last + 1);
		[order[last], order[other]] = [order[other] ?? '', order[last] ?? ''];
	}
	return order;
}

/**
 * Makes codes and stores their keyed hashes. The returned codes exist nowhere else; none where the
 * survey is over.
 */
export async function issueCodes({
	store,
	...order
}: CodeOrder & { store: Pick<Store, 'addBatch'> }): Promise<string[]> {
	const { codes, batch } = await makeCodes(order);
	return (await store.addBatch(batch)) ? codes : [];
}
