/** What a keyed hash is of: no two purposes ever hash alike. */
type Purpose = 'code' | 'receipt';

/** Bytes that a secret has at least: as many as the hash (RFC 2104, section 3, asks for that). */
export const SHORTEST_SECRET = 32;

export const isLongEnough = (secret: string): boolean =>
	new TextEncoder().encode(secret).length >= SHORTEST_SECRET;

/**
 * HMAC-SHA-256 (RFC 2104) of a code or a submission id: all that the store ever holds of it.
 * Without the secret nobody can try codes against a leaked table.
 */
export async function keyedHash(
	secret: string,
	purpose: Purpose,
	value: string,
): Promise<Uint8Array> {
	const encoder = new TextEncoder();
	const key = await crypto.subtle.importKey(
		'raw',
		encoder.encode(secret),
		{ name: 'HMAC', hash: 'SHA-256' },
		false,
		['sign'],
	);
	const message = encoder.encode(JSON.stringify([purpose, value]));
	return new Uint8Array(await crypto.subtle.sign('HMAC', key, message));
}
