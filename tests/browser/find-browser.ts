import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { findProgram, installFromDebian } from './find-program.ts';

const INSTALLED_NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const MAC_PATH = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
/** Debian's. */
const SHELL_PATH = '/usr/lib/chromium/chromium-headless-shell';

export const BROWSER_FLAGS = [
	// Chromium refuses its sandbox to root, which is who tests run as in many a container.
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	// None of these may fetch anything: tests watch what the pages ask for.
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** What Playwright 1.65 turns off: a second list takes the place of the first. */
const OF_PLAYWRIGHT = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
];
/** Pages that Chromium 156 loads for each window's address bar: half of what a new page costs. */
const OF_ITS_WINDOW = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Within the three minutes of a test, so that its error says where the browser was. */
const LONGEST_MS = 120_000;

/** For a browser that Playwright launches. */
export const PLAYWRIGHT_FLAGS = [
	...BROWSER_FLAGS,
	`--disable-features=${[...OF_PLAYWRIGHT, ...OF_ITS_WINDOW].join()}`,
];

export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		args: PLAYWRIGHT_FLAGS,
		...options,
	});
	return endWhatHangs(browser);
}

/** Playwright's own half minute has ended what a slow computer with much beside it would have done. */
export function endWhatHangs(browser: Browser): Browser {
	return browser.on('context', (context) => {
		context.setDefaultTimeout(LONGEST_MS);
	});
}

/**
 * Chromium without its windows, as Playwright takes it for tests of its own: the same engine for a
 * third less work. Where it is missing, the whole browser. It has no kept pages, hyphenation or
 * icons of tabs, and follows no redirect that a test has made up: for those, `launchBrowser`.
 */
export const launchShell = (options: LaunchOptions = {}): Promise<Browser> =>
	launchBrowser({ executablePath: findShell(), ...options });

export function findShell(): string {
	const whole = findBrowser();
	return givenBrowser() === undefined && existsSync(SHELL_PATH) ? SHELL_PATH : whole;
}

/** What a test has opened would go on in the background of the later ones. */
export const closePages = (browser: Browser) =>
	Promise.all(browser.contexts().map((context) => context.close()));

/** @throws {Error} saying what to do, when there is no browser and none can be installed */
export function findBrowser(): string {
	const found = givenBrowser() ?? installedBrowser() ?? playwrightsBrowser() ?? debiansBrowser();
	if (found !== undefined) return found;
	throw new Error('No browser: install Chrome or Chromium, or set CHROME_PATH to one.');
}

function givenBrowser(): string | undefined {
	const path = process.env['CHROME_PATH'] || undefined;
	if (path === undefined || existsSync(path)) return path;
	throw new Error(`CHROME_PATH is ${path}, and there is no such file.`);
}

function installedBrowser(): string | undefined {
	return findProgram(...INSTALLED_NAMES) ?? (existsSync(MAC_PATH) ? MAC_PATH : undefined);
}

function playwrightsBrowser(): string | undefined {
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function debiansBrowser(): string | undefined {
	return installFromDebian('chromium', 'chromium-headless-shell') ? installedBrowser() : undefined;
}
