import { afterEach, expect, test, vi } from 'vitest';
import { tellOutage } from './tell-outage.ts';

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

test('five answers refused in just under ten minutes are an outage, those that were taken are none', () => {
	vi.stubEnv('ALERT_URL', '');
	vi.useFakeTimers({ toFake: ['performance'] });
	const isTold = (minutes: number, status = 503) => {
		vi.advanceTimersByTime(minutes * 60_000);
		return tellOutage(status) !== undefined;
	};
	const apart = [0, 2.5, 2.5, 2.5, 2.5].map((minutes) => isTold(minutes));
	const taken = [0, 0, 0, 0, 0].map((minutes) => isTold(minutes, 201));
	expect([...apart, ...taken]).not.toContain(true);
	expect(isTold(2.4)).toBe(true);
});
