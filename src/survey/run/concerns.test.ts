import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATES, startStore } from '../../database/store-fixture.ts';
import { alertsSv } from '../../strings/sv/alerts.ts';
import { aSurvey } from '../rules/survey-builder.ts';
import { concernsOf } from './concerns.ts';

let database: Awaited<ReturnType<typeof startStore>>;
beforeAll(async () => {
	database = await startStore();
});
afterAll(() => database.stop());

const HOUR_MS = 3_600_000;
const hours = (count: number, from: Date, ms = 0) =>
	new Date(from.getTime() + count * HOUR_MS + ms);
const NOON = new Date('2026-11-20T12:00:00+01:00');

/** The database looked at then, of which nothing was known before. */
const watched = (now: Date, ...ids: string[]) => ({
	surveys: ids.map((id) => aSurvey({ id })),
	isLocked: () => false,
	before: undefined,
	open: () => database.at(now),
});

test.each([
	['a', 'a night was due since it opened', hours(26, DATES.opens), undefined, 1],
	['b', 'none was due yet', hours(26, DATES.opens, -1), undefined, 0],
	['c', 'the last is 26 hours ago', NOON, hours(-26, NOON), 0],
	['d', 'the last is longer ago', NOON, hours(-26, NOON, -1), 1],
	['e', 'one was due as it ended', hours(27, DATES.closes), hours(-1, DATES.closes), 1],
	['f', 'none was due any more', hours(27, DATES.closes, 1), hours(-1, DATES.closes), 0],
])('%s: where %s, a missed night is told or not', async (id, _, now, last, times) => {
	await database.store.noteDates(id, DATES);
	if (last !== undefined) await database.at(last).noteNight(id);
	expect((await concernsOf(watched(now, id))).concerns).toHaveLength(times);
});

test('nobody is told of nights of an example', async () => {
	await database.store.noteDates('g', DATES);
	const surveys = [aSurvey({ id: 'g', example: true })];
	expect((await concernsOf({ ...watched(NOON), surveys })).concerns).toEqual([]);
});

test('a survey without codes hides no missed night of the next', async () => {
	await database.store.noteDates('i', DATES);
	const { concerns } = await concernsOf(watched(NOON, 'h', 'i'));
	expect(concerns).toEqual([alertsSv.nightMissed('i', undefined)]);
});

test('a database that fails is told with what was seen, and it is known again when it is back', async () => {
	const broken = await startStore();
	await broken.query('ALTER TABLE surveys RENAME TO lost');
	const failing = { ...watched(NOON, 'j'), open: () => broken.store, before: 'another' };
	const { concerns, identity } = await concernsOf(failing);
	await broken.stop();
	expect(concerns).toEqual([alertsSv.otherDatabase, alertsSv.noDatabase('error 42P01')]);
	expect(identity).toBe('another');
});
