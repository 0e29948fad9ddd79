import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newCode } from '../../rules/code.ts';
import { stubBrowser } from '../browser-fixture.ts';
import { ANSWERS, runningForm, STRINGS } from '../running-form-fixture.ts';
import { keepAnswers, readKept } from './kept-answers.ts';
import { openKeeping } from './keeping.ts';
import { changeState } from './running-form.ts';
import { submissionFor } from './session.ts';

const CODE = newCode();
const { draft } = STRINGS.form;
const NO_ANSWERS = new Map<string, string[]>();

let browser: ReturnType<typeof stubBrowser>;
beforeEach(() => {
	browser = stubBrowser();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function open(paper?: { saved: string }) {
	const running = runningForm(paper);
	const detourTo = vi.fn();
	const keeping = openKeeping(running, detourTo);
	return { running, detourTo, keeping };
}
/** With a code and an answer in it. */
function openFilled(paper?: { saved: string }) {
	const opened = open(paper);
	opened.running.fill({ code: CODE, answers: ANSWERS });
	opened.keeping.keep();
	return opened;
}
const places = () => [readKept('tab', '2026')?.answers, readKept('device', '2026')?.answers];
const isAsked = () => browser.happen('beforeunload');

/** Kept by somebody, as many milliseconds after 1970. */
const keptAt = (where: 'tab' | 'device', saved: number, submission?: string) =>
	keepAnswers(where, '2026', {
		...{ answers: ANSWERS, journey: 'way', step: 3, saved, submission },
		...(where === 'device' && { code: CODE }),
	});

test('answers are kept in the tab without their code, and on the device once that is asked for', () => {
	const { keeping } = openFilled();
	expect(places()).toEqual([ANSWERS, undefined]);
	expect([...browser.tab.kept.values()].join()).not.toContain(CODE);
	keeping.onKeep(true);
	expect(places()).toEqual([ANSWERS, ANSWERS]);
	keeping.onKeep(false);
	expect(places()).toEqual([ANSWERS, undefined]);
});

test('answers that are all taken back are kept no longer', () => {
	const { keeping, running } = openFilled();
	running.fill({ code: CODE, answers: NO_ANSWERS });
	keeping.keep();
	expect(places()).toEqual([undefined, undefined]);
});

test('of what staff type in from paper nothing is kept', () => {
	openFilled({ saved: '{count}' });
	expect([browser.tab.kept.size, browser.device.kept.size]).toEqual([0, 0]);
	expect(isAsked()).toBe(true);
});

test('who leaves is asked while answers would be lost, and not else', () => {
	const { keeping, running } = openFilled();
	expect(isAsked()).toBe(true);
	running.fill({ code: CODE, answers: NO_ANSWERS });
	keeping.keep();
	expect(isAsked()).toBe(false);
});

test('once it has ended nothing is left, kept again or asked', () => {
	const { keeping } = openFilled();
	keeping.onKeep(true);
	keeping.end();
	keeping.keep();
	expect(places()).toEqual([undefined, undefined]);
	expect(isAsked()).toBe(false);
});

test('where there is no more room, what was kept before is gone with the tick', () => {
	const { keeping, running } = openFilled();
	keeping.onKeep(true);
	browser.device.setItem = () => {
		throw new DOMException('No room', 'QuotaExceededError');
	};
	keeping.keep();
	expect(browser.device.kept.size).toBe(0);
	expect(running.view()).toMatchObject({ isKept: false, notice: draft.failed });
});

test('a draft that another tab has sent is not kept again by this one', () => {
	const { keeping, running } = openFilled();
	keeping.onKeep(true);
	browser.device.kept.clear();
	browser.happen('storage', { key: 'enkat-utkast', newValue: null });
	keeping.keep();
	expect(running.view().isKept).toBe(false);
	expect(browser.device.kept.size).toBe(0);
});

test('what this tab has kept on the device is opened unasked after a reload', () => {
	browser.history.state = { journey: 'way', step: 3, depth: 1 };
	keptAt('device', 1);
	keptAt('tab', 1);
	const { keeping, running } = open();
	expect(keeping.find(false)).toBe(true);
	expect(running.view()).toMatchObject({ isKept: true, state: { code: CODE, answers: ANSWERS } });
});

test.each([
	['in the tab alone', undefined, 'tab'],
	['on the device by another tab', 2, 'tab'],
] as const)('what is kept %s is shown only to who says so', (_, onDevice, offer) => {
	browser.history.state = { journey: 'way', step: 3, depth: 1 };
	if (onDevice !== undefined) keptAt('device', onDevice);
	keptAt('tab', 1);
	const { keeping, running } = open();
	expect(keeping.find(false)).toBe(false);
	expect(running.view()).toMatchObject({ offer, state: { answers: NO_ANSWERS } });
	keeping.keep();
	expect(readKept('tab', '2026')?.answers).toEqual(ANSWERS);
});

test('who comes to a draft is asked until they have said', () => {
	keptAt('device', 1);
	keptAt('tab', 1);
	const { keeping, running } = open();
	expect(keeping.find(false)).toBe(false);
	expect(running.view()).toMatchObject({ offer: 'device', state: { answers: NO_ANSWERS } });
	// Else a reload would open it.
	expect(browser.tab.kept.size).toBe(0);
	keeping.keep();
	expect(places()).toEqual([undefined, ANSWERS]);
});

test('a draft that has been sent once is sent under the same id', () => {
	keptAt('device', 1, 'sent before');
	const { keeping, running } = open();
	keeping.find(false);
	keeping.onOpen();
	expect(running.view().state).toMatchObject({ code: CODE, submission: 'sent before' });
	expect(submissionFor(CODE, undefined)).toBe('sent before');
});

test('without the code, which the tab has not kept, that is asked for before the answers are shown', () => {
	keptAt('tab', 1);
	const { detourTo, keeping } = open();
	keeping.find(false);
	keeping.onOpen();
	expect(detourTo).toHaveBeenCalledWith('_code', 'first');
});

test('answers that are not theirs are removed everywhere', () => {
	keptAt('device', 1);
	const { keeping, running } = open();
	keeping.find(false);
	changeState(running, { submission: 'sent before' });
	keeping.onDiscard();
	keeping.keep();
	expect(places()).toEqual([undefined, undefined]);
	expect(running.view().offer).toBeUndefined();
	expect(running.view().state).toMatchObject({ answers: NO_ANSWERS, submission: undefined });
});

test('what the browser puts back into the fields is not shown to somebody else, nor lost', () => {
	keptAt('device', 1);
	const { keeping, running } = open();
	const putBack = new Map([['comment', ['Mörkt']]]);
	running.fill({ code: '', answers: putBack });
	keeping.find(false);
	expect(running.view().state.answers).toEqual(NO_ANSWERS);
	running.fill({ code: '', answers: putBack });
	browser.happen('pageshow', { persisted: false });
	expect(running.view().state.answers).toEqual(NO_ANSWERS);
	keeping.onOpen();
	expect(running.view().state.answers).toEqual(new Map([...putBack, ...ANSWERS]));
});
