import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testSize } from '../test-size.ts';
import { findOrInstall, findProgram } from './find-program.ts';
import { hasOldChromium, launchOldChromium } from './old-chromium.ts';
import { openChromium } from './other-browsers/chromium.ts';
import { openFirefox } from './other-browsers/firefox.ts';
import type { TenantBrowser } from './other-browsers/tenant-browser.ts';
import { findWebKit, openWebKit } from './other-browsers/webkit.ts';
import { type RunningSite, startSite } from './running-site.ts';
import { questions, secondAnswers } from './second-answers.ts';
import { openBrowser } from './shared-browser.ts';

const firefox = findOrInstall(() => findProgram('firefox-esr', 'firefox'), 'firefox-esr');
const WEBKIT = ['webkit2gtk-driver', 'xvfb'];
const webKit = findOrInstall(findWebKit, ...WEBKIT);

interface Row {
	name: string;
	/** None: it is not here, and this is how to have it. */
	open: (() => Promise<TenantBrowser>) | undefined;
	missing: string;
}
const USUAL: Row[] = [
	{ name: 'Chromium', open: () => openChromium(openBrowser), missing: '' },
	{
		name: 'Chromium 109',
		open: hasOldChromium ? () => openChromium(launchOldChromium) : undefined,
		missing: 'there is one for Linux on x64 alone',
	},
];
const MORE: Row[] = [
	{
		name: 'Firefox',
		open: firefox === undefined ? undefined : () => openFirefox(firefox),
		missing: 'none is installed: apt-get install firefox-esr',
	},
	{
		name: 'WebKitGTK',
		open: webKit && (() => openWebKit(webKit)),
		missing: `none is installed: apt-get install ${WEBKIT.join(' ')}`,
	},
];

describe('the whole form is answered, from the letter to the receipt, in', () => {
	let site: RunningSite;
	beforeAll(async () => {
		site = await startSite();
	});
	afterAll(() => site.stop());

	// Today's Chromium is what all other files use: it is asked here where there is no older one.
	const usual = hasOldChromium ? USUAL.slice(1) : USUAL;
	for (const { name, open, missing } of testSize(usual, [...USUAL, ...MORE])) {
		test(name, async ({ skip }) => {
			// No fault of the form: the report says how to have the browser.
			if (open === undefined) return skip(missing);
			const browser = await open();
			try {
				await browser.open(`${site.address}/enkat/#kod=${await site.newCode()}`);
				await answerAll(browser, name);
				expect(await site.answers()).toContainEqual(secondAnswers(name));
			} finally {
				await browser.close();
			}
		});
	}
});

const MAIN = '.survey-next';
/** What stands above the form has been scrolled past, but for what a late font moves. */
const IS_AT_THE_TOP = `Math.abs(document.querySelector('main').getBoundingClientRect().top) < 50`;
const isShown = (selector: string) =>
	`document.querySelector(${JSON.stringify(selector)})?.getClientRects().length > 0`;

/** One question at a time, each on a step of its own, with presses and keys. */
async function answerAll(browser: TenantBrowser, text: string) {
	const main = () => browser.read(`document.querySelector('${MAIN}')?.textContent`);
	const isTrue = (expression: string) => expect.poll(() => browser.read(expression)).toBe(true);
	await isTrue(`document.querySelector('[data-enhanced]') !== null`);
	await expect.poll(main).toBe('Börja');
	await browser.press(MAIN);
	for (const { id, type, ...question } of questions) {
		const answer =
			'options' in question
				? `[name="answers.${id}"][value="${question.options[1]?.id ?? ''}"]`
				: `#${id}`;
		await isTrue(isShown(answer));
		expect(await browser.read(`document.querySelector('${MAIN}').textContent`)).toBe('Fortsätt');
		await isTrue(IS_AT_THE_TOP);
		await browser.press(answer);
		if (type === 'text') await browser.type(text);
		await browser.press(MAIN);
	}
	await expect.poll(main).toBe('Skicka');
	await browser.press(MAIN);
	await isTrue(`location.pathname === '/enkat/tack/'`);
}
