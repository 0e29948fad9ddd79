import { afterAll, beforeAll, expect, test } from 'vitest';
import { repeated, startStore } from './store-fixture.ts';

let database: Awaited<ReturnType<typeof startStore>>;
beforeAll(async () => {
	database = await startStore();
});
afterAll(() => database.stop());

const HOUR_MS = 3_600_000;
const START = Date.parse('2026-11-10T02:00:00Z');
const after = (hours: number) => new Date(START + hours * HOUR_MS);

const returned = (letters: number, district = 'dalhem') =>
	database.store.addReturned({ survey: 'a', district, letters });
const count = (survey: string, hours: number) => database.at(after(hours)).countProgress(survey);
const countsOf = (survey: string) =>
	database.query('SELECT DISTINCT counted_at AS at FROM progress WHERE survey = $1 ORDER BY 1', [
		survey,
	]);
const usedOf = async (survey: string, hours: number) => {
	const { countedAt, districts } = await database.at(after(hours)).response(survey);
	return [countedAt, ...districts.map(({ used }) => used)];
};

test('letters that came back add up, and a mistake can be taken back', async () => {
	await database.addCodes(10, { survey: 'a' });
	await database.addCodes(5, { survey: 'a', mode: 'paper' });
	expect([await returned(4), await returned(3), await returned(-2)]).toEqual([true, true, true]);
	expect(await database.store.response('a')).toEqual({
		countedAt: undefined,
		districts: [{ district: 'dalhem', issued: 10, returned: 5, used: undefined }],
	});
});

test('letters that came back are those of their own district', async () => {
	const letters = { survey: 'two', letters: 9 };
	for (const district of ['dalhem', 'raa']) {
		await database.addCodes(10, { survey: 'two', district });
		expect(await database.store.addReturned({ ...letters, district })).toBe(true);
	}
});

test.each([
	['more letters than were sent', 11, 'dalhem'],
	['fewer than none', -6, 'dalhem'],
	['letters of a district without codes', 1, 'raa'],
])('%s cannot come back', async (_, letters, district) => {
	const before = await database.query('SELECT * FROM returned');
	expect(await returned(letters, district)).toBe(false);
	expect(await database.query('SELECT * FROM returned')).toEqual(before);
});

test.each([
	[2, 0],
	[3, 5],
	[7, 5],
	[8, 10],
])('%i used codes are counted as %i', async (used, rounded) => {
	const survey = `b${String(used)}`;
	await database.answer(repeated(used, { safe: 'yes' }), { survey });
	await database.addCodes(20, { survey });
	await count(survey, 0);
	expect(await usedOf(survey, 24)).toEqual([after(0), rounded]);
});

test('used codes of paper are counted over all districts, to the nearest 5', async () => {
	const batches = [
		{ survey: 'p', mode: 'paper', district: 'dalhem', used: 2 },
		{ survey: 'p', mode: 'paper', district: 'raa', used: 1 },
		{ survey: 'p', mode: 'web', district: 'raa', used: 9 },
		{ survey: 'q', mode: 'paper', district: 'raa', used: 9 },
	] as const;
	for (const { used, ...batch } of batches) {
		await database.answer(repeated(used, { safe: 'yes' }), batch);
		await database.addCodes(4, batch);
	}
	expect(await database.store.usedPaper('p')).toBe(5);
	expect(await database.store.usedPaper('no codes')).toBeUndefined();
});

test('a count is shown once it is 24 hours old, and the newest such', async () => {
	await database.addCodes(5, { survey: 'c' });
	await count('c', 0);
	expect(await usedOf('c', 23.99)).toEqual([undefined, undefined]);
	await database.answer(repeated(5, { safe: 'yes' }), { survey: 'c' });
	await count('c', 24);
	expect(await usedOf('c', 24)).toEqual([after(0), 0]);
	expect(await usedOf('c', 48)).toEqual([after(24), 5]);
});

test('a count is shown whatever the microsecond it was made in', async () => {
	await database.answer(repeated(5, { safe: 'yes' }), { survey: 'j' });
	await count('j', 0);
	await database.query(
		"UPDATE progress SET counted_at = counted_at + interval '7 microseconds' WHERE survey = 'j'",
	);
	expect(await usedOf('j', 25)).toEqual([after(0), 5]);
});

test('codes are counted once a day at most, and two counts are kept', async () => {
	await database.addCodes(5, { survey: 'd' });
	for (const hours of [0, 1, 22.9]) await count('d', hours);
	expect(await countsOf('d')).toEqual([{ at: after(0) }]);
	// No clock strikes twice at one moment: 23 hours are a day.
	for (const hours of [23, 30, 46, 73]) await count('d', hours);
	expect(await countsOf('d')).toEqual([{ at: after(46) }, { at: after(73) }]);
});

test('counts made at once are one count', async () => {
	await database.addCodes(5, { survey: 'e' });
	await Promise.all([0, 0, 0].map((hours) => count('e', hours)));
	expect(await countsOf('e')).toHaveLength(1);
});

test('a count from a day to come, which a wrong clock left, holds up nothing', async () => {
	await database.addCodes(5, { survey: 'f' });
	await count('f', 24 * 365);
	await count('f', 0);
	expect(await countsOf('f')).toEqual([{ at: after(0) }]);
	expect(await usedOf('f', 24)).toEqual([after(0), 0]);
});

test('letters whose codes are not good yet count for nothing', async () => {
	await database.addCodes(10, { survey: 'g', isActive: false });
	const isAdded = await database.store.addReturned({ survey: 'g', district: 'dalhem', letters: 1 });
	expect([isAdded, (await database.store.response('g')).districts]).toEqual([false, []]);
	expect((await database.store.counts('g')).districts).toEqual([]);
});

test('of all codes letters alone are homes: not the desk, not paper, not what was taken back', async () => {
	const survey = 'h';
	await database.addCodes(40, { survey });
	await database.addCodes(20, { survey, isDesk: true });
	await database.addCodes(20, { survey, mode: 'paper' });
	await database.addCodes(40, { survey, name: 'doubled' });
	await database.store.revoke(['doubled']);
	expect((await database.store.response(survey)).districts).toMatchObject([{ issued: 40 }]);
	expect((await database.store.counts(survey)).districts).toMatchObject([
		{ issued: 40, paper: 20, returned: 0 },
	]);
});

test('letters that came back of a batch that is taken back are not more than were sent', async () => {
	const survey = 'i';
	await database.addCodes(30, { survey });
	await database.addCodes(30, { survey, name: 'leaked' });
	await database.store.addReturned({ survey, district: 'dalhem', letters: 45 });
	await database.store.revoke(['leaked']);
	expect((await database.store.response(survey)).districts).toMatchObject([
		{ issued: 30, returned: 30 },
	]);
});
