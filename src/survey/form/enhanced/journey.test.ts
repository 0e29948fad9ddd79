import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubBrowser } from '../browser-fixture.ts';
import { type HistoryState, openJourney, placeInHistory, stayAway } from './journey.ts';

let browser: ReturnType<typeof stubBrowser>;
beforeEach(() => {
	vi.useFakeTimers();
	browser = stubBrowser();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const moved = (state: HistoryState | null) => ({ state }) as PopStateEvent;

test('each step is an entry of one way through the form', () => {
	const journey = openJourney('way');
	journey.stand(0);
	journey.goOn(1);
	journey.goOn(4);
	expect(placeInHistory()).toEqual({ journey: 'way', step: 4, depth: 2 });
	expect(journey.hasMoved(moved({ journey: 'way', step: 1, depth: 1 }))).toBe(true);
	expect(journey.place()).toMatchObject({ step: 1 });
});

test('who leaves goes back to the first entry, and has the address in its place', () => {
	const journey = openJourney('way');
	journey.goOn(1);
	journey.goOn(2);
	journey.leaveFor('/enkat/tack/', false);
	expect(browser.history.go).toHaveBeenCalledWith(-2);
	expect(journey.hasMoved(moved({ journey: 'way', depth: 0 }))).toBe(false);
	vi.advanceTimersByTime(60_000);
	expect(browser.location.replace).not.toHaveBeenCalled();
	browser.happen('popstate');
	expect(browser.location.replace.mock.calls).toEqual([['/enkat/tack/']]);
});

test('who leaves at once waits for no entry from before a reload, and not long for any', () => {
	browser.history.state = { journey: 'way', step: 5, depth: 5 };
	const journey = openJourney(undefined);
	journey.goOn(6);
	journey.leaveFor('https://exit.example/', true);
	expect(browser.history.go).toHaveBeenCalledWith(-1);
	vi.advanceTimersByTime(200);
	expect(browser.location.replace).toHaveBeenCalledWith('https://exit.example/');
});

test('right after a reload there is nothing to go back to', () => {
	browser.history.state = { journey: 'way', step: 5, depth: 5 };
	openJourney(undefined).leaveFor('https://exit.example/', true);
	expect(browser.history.go).not.toHaveBeenCalled();
	expect(browser.location.replace).toHaveBeenCalledWith('https://exit.example/');
});

test('an entry of a journey that has ended leads on to where that has led; others stay', () => {
	openJourney('way').leaveFor('/enkat/tack/', false);
	browser.location.replace.mockReset();
	for (const state of [null, { journey: 'another', depth: 1 }]) {
		browser.history.state = state;
		expect(stayAway()).toBe(false);
	}
	browser.history.state = { journey: 'way', depth: 3 };
	expect(stayAway()).toBe(true);
	expect(browser.location.replace.mock.calls).toEqual([['/enkat/tack/']]);
});

test('a link within the page is an entry, and no step', () => {
	const journey = openJourney('way');
	journey.stand(3);
	expect(journey.hasMoved(moved(null))).toBe(false);
	expect(placeInHistory()).toEqual({ journey: 'way', step: 3, depth: 1 });
});
