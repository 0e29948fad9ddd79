import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { config as nightly } from '../../../functions/nightly/nightly.ts';
import { config as rebuild } from '../../../functions/rebuild/rebuild.ts';
import { everyDay, nextTime } from './every-day.ts';

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z') });
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

test.each([
	['0 2 * * *', '2026-11-20T01:59:59Z', '2026-11-20T02:00:00.000Z'],
	['0 2 * * *', '2026-11-20T02:00:00Z', '2026-11-21T02:00:00.000Z'],
	['10 23 * * *', '2026-12-31T23:11:00Z', '2027-01-01T23:10:00.000Z'],
])('%s comes after %s at %s', (schedule, now, next) => {
	expect(nextTime(schedule, new Date(now)).toISOString()).toBe(next);
});

test('the schedules of all functions can be kept here', () => {
	for (const { schedule = '' } of [nightly, rebuild])
		expect(nextTime(schedule, new Date())).toBeInstanceOf(Date);
	expect(() => nextTime('0 2 * * 1', new Date())).toThrow('0 2 * * 1');
});

test('it runs once each day, also after a night that failed', async () => {
	const log = vi.spyOn(console, 'error').mockReturnValue();
	const nights: string[] = [];
	everyDay('0 2 * * *', () => {
		nights.push(new Date().toISOString());
		return Promise.reject(new TypeError('Key (answers)=(secret)'));
	});
	await vi.advanceTimersByTimeAsync(3 * 86_400_000);
	expect(nights).toEqual([
		'2026-11-21T02:00:00.000Z',
		'2026-11-22T02:00:00.000Z',
		'2026-11-23T02:00:00.000Z',
	]);
	expect(log.mock.calls[0]).toEqual(['serve: TypeError by the clock']);
});

test('a clock that was weeks ahead at the start and is set right costs no night', async () => {
	vi.setSystemTime(new Date('2027-01-09T12:00:00Z'));
	const nights: string[] = [];
	everyDay('0 2 * * *', () => {
		nights.push(new Date().toISOString());
		return Promise.resolve(new Response());
	});
	vi.setSystemTime(new Date('2026-11-20T12:00:00Z'));
	await vi.advanceTimersByTimeAsync(3 * 86_400_000);
	expect(nights).toEqual([
		'2026-11-21T02:00:00.000Z',
		'2026-11-22T02:00:00.000Z',
		'2026-11-23T02:00:00.000Z',
	]);
});
