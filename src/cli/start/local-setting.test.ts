import { afterEach, expect, test, vi } from 'vitest';
import { localEnvironment, localSetting } from './local-setting.ts';

afterEach(() => {
	vi.useRealTimers();
});

test('a site on one’s own machine knows no database but the local one', () => {
	const real = { NETLIFY_DB_URL: 'postgres://real', SURVEY_DB_URL: 'postgres://answers@real' };
	const environment = localEnvironment({ ...real, PATH: '/bin' }, localSetting(real));
	expect(environment).toMatchObject({
		PATH: '/bin',
		SURVEY_CODE_SECRET: expect.any(String) as string,
	});
	expect(JSON.stringify(environment)).not.toContain('real');
});

test('the clock and the secret that are given are taken as they are', () => {
	// No survey is open then.
	vi.useFakeTimers({ now: new Date('2000-01-01T00:00:00Z'), toFake: ['Date'] });
	const SURVEY_CLOCK = '2001-01-01T00:00:00Z';
	const given = { SURVEY_CLOCK, SURVEY_CODE_SECRET: 'mine' };
	expect(localSetting(given)).toEqual({
		secret: 'mine',
		clock: SURVEY_CLOCK,
		isClockChosen: false,
		variables: given,
	});
});
