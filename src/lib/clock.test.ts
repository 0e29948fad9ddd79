import { expect, test } from 'vitest';
import { now } from './clock.ts';

const frozen = { SURVEY_CLOCK: '2000-11-20T12:00:00Z' };

test('SURVEY_CLOCK stops the clock', () => {
	expect(now(frozen)).toEqual(new Date('2000-11-20T12:00:00Z'));
	expect(now(frozen, 'deploy-preview')).toEqual(new Date('2000-11-20T12:00:00Z'));
});

test('an empty SURVEY_CLOCK stops nothing', () => {
	expect(now({ SURVEY_CLOCK: '' }).getTime()).toBeGreaterThan(Date.parse('2000-11-20T12:00:00Z'));
});

test('production ignores SURVEY_CLOCK', () => {
	expect(now(frozen, 'production').getTime()).toBeGreaterThan(Date.parse('2000-11-20T12:00:00Z'));
});

test('a SURVEY_CLOCK that is no instant is an error', () => {
	expect(() => now({ SURVEY_CLOCK: 'i morgon' })).toThrow(RangeError);
});
