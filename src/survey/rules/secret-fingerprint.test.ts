import { expect, test } from 'vitest';
import { secretFingerprint, secretFits } from './secret-fingerprint.ts';

const [SECRET, OTHER] = [
	'a secret, long enough to be one: 1',
	'a secret, long enough to be one: 2',
];

test('a fingerprint is too short to know by it that a secret was guessed right', async () => {
	expect(await secretFingerprint(SECRET, '2026')).toHaveLength(2);
});

test('it stays what it is: stored ones are compared with it, and each guess is to be slow', async () => {
	expect(Buffer.from(await secretFingerprint(SECRET, '2026')).toString('hex')).toBe('2208');
});

test('it is another for each survey, and the same each time', async () => {
	const fingerprint = await secretFingerprint(SECRET, '2026');
	expect(await secretFingerprint(SECRET, '2026')).toEqual(fingerprint);
	expect(await secretFingerprint(SECRET, '2027')).not.toEqual(fingerprint);
});

test('it tells whether all, some or none of the batches were made with the secret', async () => {
	const [own, others] = [
		await secretFingerprint(SECRET, '2026'),
		await secretFingerprint(OTHER, '2026'),
	];
	expect(await secretFits(SECRET, '2026', [own, own])).toBe('all');
	expect(await secretFits(SECRET, '2026', [own, others])).toBe('some');
	expect(await secretFits(SECRET, '2026', [others])).toBe('none');
	expect(await secretFits(SECRET, '2026', [])).toBe('all');
});
