import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newCode } from '../../rules/code.ts';
import { stubBrowser } from '../browser-fixture.ts';
import type { FormState } from '../form-state.ts';
import { EXIT_ADDRESS } from '../page/exit-address.ts';
import { ANSWERS, runningForm } from '../running-form-fixture.ts';
import { openFinishing } from './finishing.ts';
import { askBeforeLeaving } from './leaving.ts';

const CODE = newCode();
const EMPTY: FormState = { code: '', answers: new Map(), problems: [] };

let browser: ReturnType<typeof stubBrowser>;
const fetches = vi.fn<typeof fetch>();
beforeEach(() => {
	vi.useFakeTimers();
	browser = stubBrowser();
	vi.stubGlobal('fetch', fetches);
	fetches
		.mockReset()
		.mockImplementation(() => Promise.resolve(Response.json({ status: 'received' })));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

function open(paper?: { saved: string }, initial = EMPTY) {
	const running = runningForm(paper);
	running.fill({ code: CODE, answers: ANSWERS });
	const tools = { report: vi.fn(), keep: vi.fn(), end: vi.fn() };
	const submit = vi.fn();
	// There is no document to have a form in, and nothing else is asked of it than to be sent.
	const fields = { submit } as unknown as HTMLFormElement;
	return { running, submit, ...tools, ...openFinishing(running, initial, fields, tools) };
}
const sentIds = () =>
	fetches.mock.calls.map(
		([, init]) => (JSON.parse(init?.body as string) as { submission: string }).submission,
	);

test('answers that are stored end it, and lead to the receipt', async () => {
	const { send, end } = open();
	await send();
	expect(end).toHaveBeenCalledOnce();
	expect(browser.location.replace.mock.calls).toEqual([['/enkat/tack/']]);
});

test('what would be refused is said, and not sent', async () => {
	const { send, report, running } = open();
	running.fill({ code: '', answers: new Map() });
	await send();
	expect(report.mock.calls).toEqual([
		[[expect.objectContaining({ field: 'code' }), { field: 'answers', code: 'empty' }]],
	]);
	expect(fetches).not.toHaveBeenCalled();
});

test('who leaves leaves a blank page, nothing that is kept, and no entry of the form', () => {
	const { exit, end } = open();
	exit();
	expect(end).toHaveBeenCalledOnce();
	expect([browser.document.title, browser.document.body.textContent]).toEqual(['', '']);
	expect(browser.location.replace.mock.calls).toEqual([[EXIT_ADDRESS]]);
});

test.each([
	['is stored', () => Promise.resolve(Response.json({ status: 'received' }))],
	['does not get through', () => Promise.reject(new TypeError())],
])('a try that %s after that leads nowhere, and is the last', async (_, reply) => {
	const reached = Promise.withResolvers<undefined>();
	fetches.mockImplementation(() => reached.promise.then(reply));
	const { send, exit, running } = open();
	const ended = send();
	const before = running.view();
	exit();
	reached.resolve(undefined);
	await vi.advanceTimersByTimeAsync(60_000);
	await ended;
	expect(fetches).toHaveBeenCalledOnce();
	expect(running.view()).toBe(before);
	expect(browser.location.replace.mock.calls).toEqual([[EXIT_ADDRESS]]);
});

test('the id that came with the form belongs to its code alone', async () => {
	const own = { ...EMPTY, code: CODE, submission: 'own' };
	await open(undefined, own).send();
	const { send, running } = open(undefined, own);
	running.fill({ code: newCode(), answers: ANSWERS });
	await send();
	expect(sentIds()).toEqual(['own', expect.not.stringMatching('own')]);
});

test('what a filter refuses goes as a form, and nobody is asked whether to leave', async () => {
	fetches.mockRejectedValue(new TypeError());
	vi.stubGlobal(
		'Image',
		class {
			onload = () => undefined;
			set src(_: string) {
				this.onload();
			}
		},
	);
	const { send, submit } = open();
	askBeforeLeaving(true);
	const ended = send();
	await vi.advanceTimersByTimeAsync(7_000);
	await ended;
	expect(submit).toHaveBeenCalledOnce();
	expect(browser.happen('beforeunload')).toBe(false);
});

test('a form of paper that is stored makes room for the next, and leaves no mark of its code', async () => {
	const { send, running, keep } = open({ saved: 'Inskrivna: {count}.' });
	await send();
	expect(running.view()).toMatchObject({ notice: 'Inskrivna: 1.', state: EMPTY });
	expect(running.view().state.submission).toBeUndefined();
	expect(keep).toHaveBeenCalledOnce();
	expect(JSON.parse(browser.tab.getItem('enkat') ?? '')).toEqual({ submissions: {} });
	expect(browser.location.replace).not.toHaveBeenCalled();
});
