import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubBrowser } from '../browser-fixture.ts';
import { askBeforeLeaving } from './leaving.ts';
import { allowQuickExit } from './quick-exit.ts';

const WORDS = { help: 'Så här', twoMore: 'två till', oneMore: 'en till' };
const exit = vi.fn();

let browser: ReturnType<typeof stubBrowser>;
let said: string[];
beforeEach(() => {
	vi.useFakeTimers();
	browser = stubBrowser();
	said = [];
	allowQuickExit(WORDS, (text) => said.push(text), exit);
});
afterEach(() => {
	exit.mockReset();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const key = (name: 'keydown' | 'keyup', key: string, more = {}) =>
	browser.happen(name, { key, repeat: false, altKey: false, ctrlKey: false, ...more });
const press = (name: string, more = {}) => {
	key('keydown', name, more);
	key('keyup', name, more);
};
/** Shift, with something else before it is let go. */
const shiftWith = (other: () => void) => {
	key('keydown', 'Shift');
	other();
	key('keyup', 'Shift');
};
/** Clicks within what one of the page's links is. */
const click = (link: string) => {
	const closest = (selector: string) => (selector === link ? {} : null);
	Object.assign(browser.page, { closest });
	return browser.happen('click');
};

test('Shift three times leaves, and before that it is said how often is left', () => {
	press('Shift');
	press('Shift');
	expect([said, exit.mock.calls.length]).toEqual([['två till', 'en till'], 0]);
	press('Shift');
	expect(exit).toHaveBeenCalledOnce();
});

test('who pauses for five seconds begins anew', () => {
	for (const pause of [4_999, 5_000, 4_999, 4_999]) {
		press('Shift');
		vi.advanceTimersByTime(pause);
	}
	expect(said).toEqual(['två till', 'en till', '', 'två till', 'en till']);
	press('Shift');
	expect(exit).toHaveBeenCalledOnce();
});

test.each<[string, () => void]>([
	[
		'Alt, for another keyboard',
		() => {
			press('Shift', { altKey: true });
		},
	],
	[
		'Control',
		() => {
			press('Shift', { ctrlKey: true });
		},
	],
	[
		'Meta',
		() => {
			press('Shift', { metaKey: true });
		},
	],
	[
		'a capital letter',
		() => {
			shiftWith(() => {
				press('G');
			});
		},
	],
	[
		'a letter that is let go late',
		() => {
			key('keydown', 'g');
			shiftWith(() => key('keyup', 'g'));
		},
	],
	[
		'the pointer',
		() => {
			shiftWith(() => browser.happen('pointerdown'));
		},
	],
	[
		'the wheel',
		() => {
			shiftWith(() => browser.happen('wheel'));
		},
	],
	[
		'a window that is left',
		() => {
			shiftWith(() => browser.happen('blur'));
		},
	],
	[
		'the pointer, held for so long that it repeats',
		() => {
			shiftWith(() => {
				browser.happen('pointerdown');
				key('keydown', 'Shift', { repeat: true });
			});
		},
	],
])('Shift with %s is no press', (_, other) => {
	for (let times = 0; times < 3; times += 1) other();
	expect([said, exit.mock.calls.length]).toEqual([[], 0]);
});

test.each([
	[
		'another key',
		() => {
			press('ArrowLeft');
		},
	],
	['the pointer', () => browser.happen('pointerdown')],
])('who uses %s in between begins anew', (_, other) => {
	for (let times = 0; times < 3; times += 1) {
		press('Shift');
		other();
	}
	expect(new Set(said)).toEqual(new Set(['två till', '']));
});

test('a link out leaves in place of what the browser would do; another one does not', () => {
	expect(click('[href="/kontakt/"]')).toBe(false);
	expect(exit).not.toHaveBeenCalled();
	expect(click('[data-exit]')).toBe(true);
	expect(exit).toHaveBeenCalledOnce();
});

test('who calls for help is not asked whether to leave', () => {
	askBeforeLeaving(true);
	expect(browser.happen('beforeunload')).toBe(true);
	click('[href^="tel:"]');
	expect(browser.happen('beforeunload')).toBe(false);
	expect(exit).not.toHaveBeenCalled();
});
