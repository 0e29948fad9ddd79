import { expect, test } from 'vitest';
import { isLongEnough, keyedHash } from './keyed-hash.ts';

test('a keyed hash depends on secret, purpose and value, and on nothing else', async () => {
	const hashes = await Promise.all([
		keyedHash('secret', 'code', 'A'),
		keyedHash('secret', 'code', 'A'),
		keyedHash('other', 'code', 'A'),
		keyedHash('secret', 'receipt', 'A'),
		keyedHash('secret', 'code', 'B'),
	]);
	const [first, same, ...others] = hashes.map((hash) => Buffer.from(hash).toString('hex'));
	expect(first).toBe(same);
	expect(new Set([first, ...others]).size).toBe(4);
});

test.each([
	['x'.repeat(31), false],
	['x'.repeat(32), true],
	['å'.repeat(16), true],
])('whether the secret %s has the bytes of its hash: %s', (secret, isLong) => {
	expect(isLongEnough(secret)).toBe(isLong);
});
