import type { CodeMode, Store } from '../database/store.ts';
import { newCode } from '../survey/code.ts';
import { keyedHash } from '../survey/keyed-hash.ts';
import { secretFingerprint } from '../survey/secret-fingerprint.ts';

interface CodeOrder {
	store: Store;
	secret: string;
	survey: string;
	district: string;
	mode: CodeMode;
	count: number;
	/** Told now and then how many codes are hashed. */
	onProgress?: (hashed: number) => void;
}

const HASHED_TOGETHER = 5_000;

/** Makes `count` new codes and stores their keyed hashes. The returned codes exist nowhere else. */
export async function issueCodes(order: CodeOrder): Promise<string[]> {
	const { store, secret, survey, district, mode, count, onProgress } = order;
	const distinct = new Set<string>();
	while (distinct.size < count) distinct.add(newCode());
	const codes = [...distinct];
	const hashes: Uint8Array[] = [];
	while (hashes.length < count) {
		const next = codes.slice(hashes.length, hashes.length + HASHED_TOGETHER);
		hashes.push(...(await Promise.all(next.map((code) => keyedHash(secret, 'code', code)))));
		onProgress?.(hashes.length);
	}
	await store.addBatch({
		survey,
		district,
		mode,
		hashes,
		madeAt: new Date(),
		secretFingerprint: await secretFingerprint(secret),
	});
	return codes;
}
