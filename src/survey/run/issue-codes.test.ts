import { expect, test } from 'vitest';
import { standardized } from '../../../tests/faults/anonymity/rank-correlation.ts';
import { DATES } from '../../database/store-fixture.ts';
import { keyedHash } from '../rules/keyed-hash.ts';
import { makeCodes } from './issue-codes.ts';

const SECRET = 'a secret for tests, long enough to be one';
/** Of a random order: by chance once in 16,000 runs. */
const FAR_FROM_CHANCE = 4;

test('the order of codes says nothing of the order they were hashed in', async () => {
	const order = { secret: SECRET, survey: '2026', district: 'dalhem', dates: DATES, count: 400 };
	const { codes, batch } = await makeCodes({ ...order, mode: 'web', isActive: false });
	const hashed = batch.hashes.map(String);
	const places = await Promise.all(
		codes.map(async (code) => hashed.indexOf(String(await keyedHash(SECRET, 'code', code)))),
	);
	expect(new Set(places).size).toBe(400);
	const printed = places.map((_, index) => index);
	expect(Math.abs(standardized([{ xs: printed, ys: places }]))).toBeLessThan(FAR_FROM_CHANCE);
});
