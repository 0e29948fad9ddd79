/*
 * Whoever reads the database can compare fingerprints with those of guessed secrets. So each guess is
 * slow (OWASP's Password Storage Cheat Sheet, 2023, for PBKDF2 with SHA-256), and of every 65,536
 * wrong ones one fits as well: nobody can know that they have guessed right.
 */
const ITERATIONS = 600_000;
const BITS = 16;

const known = new Map<string, Promise<Uint8Array>>();

/** Stored with each batch of a survey's codes: tells whether a secret is the one they were made with. */
export function secretFingerprint(secret: string, survey: string): Promise<Uint8Array> {
	const asked = JSON.stringify([secret, survey]);
	const fingerprint = known.get(asked) ?? derive(secret, survey);
	known.set(asked, fingerprint);
	return fingerprint;
}

async function derive(secret: string, survey: string): Promise<Uint8Array> {
	const bytes = (text: string) => new TextEncoder().encode(text);
	const key = await crypto.subtle.importKey('raw', bytes(secret), 'PBKDF2', false, ['deriveBits']);
	const salted = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(survey), iterations: ITERATIONS };
	return new Uint8Array(await crypto.subtle.deriveBits(salted, key, BITS));
}

/** How many of the survey's batches with these fingerprints were made with `secret`; none: `all`. */
export async function secretFits(
	secret: string,
	survey: string,
	fingerprints: Uint8Array[],
): Promise<'all' | 'some' | 'none'> {
	const own = String(await secretFingerprint(secret, survey));
	const fitting = fingerprints.filter((fingerprint) => String(new Uint8Array(fingerprint)) === own);
	if (fitting.length === fingerprints.length) return 'all';
	return fitting.length > 0 ? 'some' : 'none';
}
