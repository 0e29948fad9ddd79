import { keyedHash } from './keyed-hash.ts';

/** Bytes that tell a few secrets apart and are too few to find one with. */
const LENGTH = 8;

/** Stored with each batch of codes: tells whether a secret is the one they were made with. */
export const secretFingerprint = async (secret: string): Promise<Uint8Array> =>
	(await keyedHash(secret, 'fingerprint', '')).slice(0, LENGTH);

/** How many of the batches with these fingerprints were made with `secret`; no batch: `all`. */
export async function secretFits(
	secret: string,
	fingerprints: Uint8Array[],
): Promise<'all' | 'some' | 'none'> {
	const own = String(await secretFingerprint(secret));
	const fitting = fingerprints.filter((fingerprint) => String(new Uint8Array(fingerprint)) === own);
	if (fitting.length === fingerprints.length) return 'all';
	return fitting.length > 0 ? 'some' : 'none';
}
