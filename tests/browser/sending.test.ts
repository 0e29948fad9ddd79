import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newCode, printedCode } from '../../src/survey/rules/code.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { closePages } from './find-browser.ts';
import {
	begin,
	comment,
	focusedText,
	goOnTo,
	next,
	openForm,
	receive,
	send,
	SITE,
} from './open-form.ts';
import { openBrowser } from './shared-browser.ts';

const LAST = 'Kontrollera dina svar';
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

/** Used, closed, not open: what sending again does not change. */
const REFUSALS = [409, 410, 403];

const unreachable = (route: Route) => route.abort();
const fails =
	(times: number, how = unreachable) =>
	(route: Route, tries: number) =>
		tries <= times ? how(route) : receive(route);

/** Answers, stands at the last step, and from then on the clock of the page stands still. */
async function answerWith(reply: (route: Route, tries: number) => Promise<void>, code = newCode()) {
	const opened = await openForm(browser, { reply, path: `/enkat/#kod=${code}` });
	const { page } = opened;
	await answer(page);
	await page.clock.install();
	await page.clock.pauseAt(Date.now() + 1_000);
	return opened;
}

async function answer(page: Page, text = 'Hej') {
	await begin(page);
	await page.getByLabel('Ganska nöjd', { exact: true }).check();
	await goOnTo(page, 'Vill du berätta något mer om tryggheten där du bor?');
	await comment(page).fill(text);
	await goOnTo(page, LAST);
}

const received = (page: Page) => page.waitForURL('**/enkat/tack/');
const says = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
const ids = (sent: { submission: string }[]) => new Set(sent.map(({ submission }) => submission));

test.each(testSize(['{"ok":true}'], ['<h1>Logga in</h1>', '{"ok":true}']))(
	'%s is no receipt of ours',
	async (body) => {
		const { page } = await answerWith((route) => route.fulfill({ body }));
		await send(page);
		await says(page, 'Svaren kom inte fram');
		expect(page.url()).toBe(`${SITE}/enkat/`);
	},
);

test('three failed tries, and the fourth within 30 seconds: one submission, one receipt', async () => {
	const { page, sent } = await answerWith(fails(3));
	await send(page);
	for (const [tries, pause] of [
		[1, 1_000],
		[2, 2_000],
		[3, 4_000],
	] as const) {
		await says(page, 'Vi försöker igen om en liten stund');
		expect(sent).toHaveLength(tries);
		await page.clock.runFor(pause);
	}
	await received(page);
	expect([sent.length, ids(sent).size]).toEqual([4, 1]);
});

fullTest('a store that is away is tried again in the same way', async () => {
	const away = (route: Route) =>
		route.fulfill({ status: 503, json: { title: 'Det går inte', detail: 'Vänta' } });
	const { page, sent } = await answerWith(fails(1, away));
	await send(page);
	await says(page, 'Vi försöker igen om en liten stund');
	await page.clock.runFor(1_000);
	await received(page);
	expect([sent.length, ids(sent).size]).toEqual([2, 1]);
});

fullTest('too many from one address wait for a minute', async () => {
	const { page, sent } = await answerWith(fails(1, (route) => route.fulfill({ status: 429 })));
	await send(page);
	await says(page, 'Det är många som svarar just nu');
	await page.clock.runFor(59_000);
	expect(sent).toHaveLength(1);
	await page.clock.runFor(1_000);
	await received(page);
	expect(ids(sent).size).toBe(1);
});

fullTest(
	'a minute without network: it is said, and sent as soon as the network is back',
	async () => {
		let isOffline = true;
		const { page, sent } = await answerWith((route) =>
			isOffline ? route.abort() : receive(route),
		);
		await page.context().setOffline(true);
		await send(page);
		await says(page, 'Du har inget internet just nu');
		await page.clock.runFor(60_000);
		await says(page, 'Du har inget internet just nu');
		const { length } = sent;
		isOffline = false;
		await page.context().setOffline(false);
		await received(page);
		expect([sent.length, ids(sent).size]).toEqual([length + 1, 1]);
	},
);

fullTest('a network that has stalled is given up in time for the next try', async () => {
	const stalled = () => Promise.resolve();
	const { page, sent } = await answerWith(fails(1, stalled));
	await send(page);
	await expect.poll(() => sent.length).toBe(1);
	await page.clock.runFor(7_500);
	await says(page, 'Vi försöker igen om en liten stund');
	await page.clock.runFor(1_000);
	await received(page);
	expect(ids(sent).size).toBe(1);
});

test('pressing twice sends once, and pressing during a pause tries at once', async () => {
	const reached = Promise.withResolvers<undefined>();
	const { page, sent } = await answerWith(async (route, tries) => {
		if (tries === 2) return receive(route);
		await reached.promise;
		await route.abort();
	});
	// Within the page: what is said above the button moves it away from under a second click.
	await page.getByRole('button', { name: 'Skicka' }).evaluate((button: HTMLElement) => {
		button.focus();
		button.click();
		button.click();
	});
	await expect.poll(() => sent.length).toBe(1);
	await page.keyboard.press('Enter');
	reached.resolve(undefined);
	await says(page, 'Vi försöker igen');
	expect(sent).toHaveLength(1);
	await send(page);
	await received(page);
	expect([sent.length, ids(sent).size]).toEqual([2, 1]);
});

fullTest(
	'who goes back to change something stops the tries, and sends anew with the same id',
	async () => {
		const { page, sent } = await answerWith(fails(1));
		await send(page);
		await says(page, 'Vi försöker igen');
		await page.getByRole('button', { name: 'Ändra svaret på ”Hur länge har du bott' }).click();
		await says(page, 'Svaren är inte skickade än');
		await page.getByLabel('2–9 år').check();
		await next(page);
		await page.clock.runFor(120_000);
		expect(sent).toHaveLength(1);
		await send(page);
		await received(page);
		expect([ids(sent).size, sent.at(-1)?.answers['years-lived']]).toEqual([1, '2-to-9']);
	},
);

describe('after a reload', () => {
	const SAME = [
		['the same code, written otherwise', (code: string) => printedCode(code).toLowerCase()],
		['the same code', (code: string) => code],
	] as const;
	test.each(testSize(SAME.slice(0, 1), [...SAME]))(
		'%s is sent under the same id',
		async (_, write) => {
			const code = newCode();
			const { page, sent } = await answerWith(fails(1), code);
			await send(page);
			await says(page, 'Vi försöker igen');
			page.on('dialog', (dialog) => void dialog.accept());
			await page.reload();
			await page.goto(`${SITE}/enkat/#kod=${write(code)}`);
			await answer(page, 'En gång till');
			await send(page);
			await received(page);
			expect([sent.length, ids(sent).size]).toEqual([2, 1]);
		},
	);

	fullTest("another person's code is sent under another", async () => {
		const { page, sent } = await answerWith(fails(1));
		await send(page);
		await says(page, 'Vi försöker igen');
		page.on('dialog', (dialog) => void dialog.accept());
		await page.reload();
		await page.goto(`${SITE}/enkat/#kod=${newCode()}`);
		await answer(page, 'Nästa person');
		await send(page);
		await received(page);
		expect(ids(sent).size).toBe(2);
	});
});

describe.each(testSize(REFUSALS.slice(0, 1), REFUSALS))('%i at the end', (status) => {
	test('is a heading with focus and help, and nothing to send', async () => {
		const problem = { title: 'Rubriken', detail: 'Så här är det.', help: 'Så här kan du göra.' };
		const { page } = await answerWith((route) => route.fulfill({ status, json: problem }));
		await send(page);
		await expect.poll(() => focusedText(page)).toBe('Rubriken');
		expect(await page.locator('h2:focus').innerText()).toBe('Rubriken');
		expect(await page.title()).toMatch(/^Rubriken – /);
		await page.getByText('Så här kan du göra.').waitFor();
		expect(await page.getByRole('link', { name: 'Kontakta oss' }).count()).toBeGreaterThan(0);
		expect(await page.locator('.survey-next').count()).toBe(0);
		await page.getByRole('button', { name: 'Tillbaka' }).click();
		expect(await page.locator('.survey-next').innerText()).toBe('Skicka');
	});
});

describe('where the browser refuses to fetch', () => {
	const asForm = (route: Route) =>
		route.request().headers()['content-type'] === 'application/json'
			? route.abort('blockedbyclient')
			: route.fulfill({
					body: '<meta http-equiv="refresh" content="0;url=/enkat/tack/">',
					contentType: 'text/html',
				});

	test('the same answers go as a form, once, under the same id', async () => {
		const { page, sent } = await answerWith(asForm);
		await send(page);
		for (const pause of [1_000, 2_000, 4_000]) {
			await says(page, 'Vi försöker igen om en liten stund');
			await page.clock.runFor(pause);
		}
		await received(page);
		const [posted, ...more] = sent.filter((body) => !('answers' in body));
		expect(more).toEqual([]);
		expect(posted).toMatchObject({
			survey: '2026',
			'answers.satisfied': 'fairly-satisfied',
			'answers.comment': 'Hej',
		});
		expect([sent.length, ids(sent).size]).toEqual([5, 1]);
		expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Hej');
	});

	const UNANSWERED: [string, (route: Route) => unknown][] = [
		['is refused', (route) => route.abort()],
		['hangs', () => undefined],
	];
	test.each(testSize(UNANSWERED.slice(0, 1), UNANSWERED))(
		'nothing is posted while all else %s, too',
		async (_, answer) => {
			const { page, sent } = await answerWith(asForm);
			let asked = 0;
			await page.route('**/favicon.svg*', (route) => {
				asked += 1;
				return answer(route);
			});
			await send(page);
			for (const pause of [1_000, 2_000, 4_000]) {
				await says(page, 'Svaren kom inte fram');
				await page.clock.runFor(pause);
			}
			await expect.poll(() => asked).toBe(1);
			await page.clock.runFor(7_500);
			await says(page, 'Svaren kom inte fram');
			await page.clock.runFor(8_000);
			await expect.poll(() => sent.length).toBe(5);
			expect(sent.filter((body) => !('answers' in body))).toEqual([]);
			expect(page.url()).toBe(`${SITE}/enkat/`);
		},
	);
});

fullTest(
	'the person is asked before the page is closed with answers that are not sent',
	async () => {
		const { page } = await answerWith(fails(9));
		await send(page);
		await says(page, 'Vi försöker igen');
		const asked = new Promise<string>((resolve) => {
			page.on('dialog', (dialog) => {
				resolve(dialog.type());
				void dialog.accept();
			});
		});
		await page.close({ runBeforeUnload: true });
		expect(await asked).toBe('beforeunload');
	},
);

fullTest('the words of the server are said where they are newer than the page', async () => {
	const errors = [{ field: 'code', code: 'newer-than-this-page', detail: 'Koden är från 2025.' }];
	const { page } = await answerWith((route) => route.fulfill({ status: 422, json: { errors } }));
	await send(page);
	await page.getByRole('link', { name: 'Koden är från 2025.' }).waitFor();
});
