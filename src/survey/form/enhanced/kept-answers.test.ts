import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubBrowser } from '../browser-fixture.ts';
import { ANSWERS } from '../running-form-fixture.ts';
import { isForgottenOnDevice, keepAnswers, readKept } from './kept-answers.ts';

const KEPT = { answers: ANSWERS, journey: 'way', step: 3, saved: 1 };

let browser: ReturnType<typeof stubBrowser>;
beforeEach(() => {
	browser = stubBrowser();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test.each(['tab', 'device'] as const)('what is kept in the %s is read there alone', (where) => {
	expect(keepAnswers(where, '2026', KEPT)).toBe(true);
	expect(readKept(where, '2026')).toMatchObject(KEPT);
	expect(readKept(where === 'tab' ? 'device' : 'tab', '2026')).toBeUndefined();
});

test.each<[string, () => unknown]>([
	['of another survey', () => keepAnswers('device', '2025', KEPT)],
	['half written', () => browser.device.kept.set('enkat-utkast', '{"answers":[["comment"')],
])('answers %s are removed', (_, keep) => {
	keep();
	expect(browser.device.kept.size).toBe(1);
	expect(readKept('device', '2026')).toBeUndefined();
	expect(browser.device.kept.size).toBe(0);
});

test('a browser that keeps nothing is told from one that does', () => {
	vi.stubGlobal('window', { sessionStorage: null, localStorage: null });
	expect(keepAnswers('device', '2026', KEPT)).toBe(false);
	expect(readKept('device', '2026')).toBeUndefined();
});

test('another tab has removed the draft where the browser says that it is gone', () => {
	const told = (key: string, newValue: string | null) =>
		isForgottenOnDevice({ key, newValue } as StorageEvent);
	expect(told('enkat-utkast', null)).toBe(true);
	expect([told('enkat-utkast', '{}'), told('other', null)]).toEqual([false, false]);
});
