import type { CodeMode, Store } from '../database/store.ts';
import { newCode } from '../survey/code.ts';
import { keyedHash } from '../survey/keyed-hash.ts';

interface CodeOrder {
	store: Store;
	secret: string;
	survey: string;
	district: string;
	mode: CodeMode;
	count: number;
}

/** Makes `count` new codes and stores their keyed hashes. The returned codes exist nowhere else. */
export async function issueCodes(order: CodeOrder): Promise<string[]> {
	const { store, secret, survey, district, mode, count } = order;
	const codes = new Set<string>();
	while (codes.size < count) codes.add(newCode());
	const hashes: Uint8Array[] = [];
	for (const code of codes) hashes.push(await keyedHash(secret, 'code', code));
	const secretFingerprint = (await keyedHash(secret, 'fingerprint', '')).slice(0, 8);
	await store.addBatch({ survey, district, mode, hashes, madeAt: new Date(), secretFingerprint });
	return [...codes];
}
