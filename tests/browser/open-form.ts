import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { siteContent } from '../../src/lib/site-content.ts';
import { builtFrame } from './built-frame.ts';

/** The built site's pages are served under this name; nothing else can be reached. */
export const SITE = 'https://trygghet.example';
const PHONE = { width: 360, height: 740 };

export interface Opened {
	page: Page;
	/** The bodies of what was sent, in order. */
	sent: { submission: string; code: string; answers: Record<string, unknown> }[];
	/** Lets the page's script come, where it was held back. */
	releaseScript: () => void;
}

interface Options {
	/** Answers what is sent. */
	reply?: (route: Route, tries: number) => Promise<void>;
	path?: string;
	/** One that was open before, with what it keeps. */
	context?: BrowserContext;
	isScriptHeld?: boolean;
	/** The page, with something in it that is not so when it is built. */
	rewrite?: (html: string) => string;
}

export const receive = (route: Route) =>
	route.fulfill({ status: 201, json: { status: 'received' } });

/** The page as it is before its script comes, or with another in its place. */
export const withoutScript = (html: string, other = '') => html.replace(SCRIPT, other);
// The last of them: what ends old drafts and what carries the code over stand before it.
const SCRIPT = /<script type="module">((?:(?!<\/script>).)*)<\/script>(?!<script)/s;

/** The built form, with a network in between that answers what is sent as `reply` says. */
export async function openForm(
	browser: Browser,
	{ reply = receive, path = '/enkat/', context, isScriptHeld = false, rewrite }: Options = {},
): Promise<Opened> {
	const sent: Opened['sent'] = [];
	const script = Promise.withResolvers<undefined>();
	const page = await (context ?? (await browser.newContext({ viewport: PHONE }))).newPage();
	await page.route('**/*', async (route) => {
		const { pathname } = new URL(route.request().url());
		if (pathname === '/api/survey') {
			sent.push(route.request().postDataJSON() as Opened['sent'][number]);
			return reply(route, sent.length);
		}
		if (pathname === '/late.js') {
			await script.promise;
			const body = SCRIPT.exec(builtFrame('/enkat/'))?.[1] ?? '';
			return route.fulfill({ body, contentType: 'text/javascript' });
		}
		const file = join(siteContent.dist, pathname, pathname.endsWith('/') ? 'index.html' : '');
		if (!existsSync(file)) return route.abort();
		if (!file.endsWith('.html')) return route.fulfill({ path: file });
		const html = readFileSync(file, 'utf8');
		const late = '<script type="module" src="/late.js"></script>';
		const body = isScriptHeld ? withoutScript(html, late) : (rewrite?.(html) ?? html);
		return route.fulfill({ body, contentType: 'text/html' });
	});
	await page.goto(SITE + path, { waitUntil: isScriptHeld ? 'commit' : 'load' });
	return {
		page,
		sent,
		releaseScript() {
			script.resolve(undefined);
		},
	};
}

const byName = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const begin = (page: Page) => byName(page, 'Börja').click();
export const next = (page: Page) => byName(page, 'Fortsätt').click();
export const back = (page: Page) => byName(page, 'Tillbaka').click();
export const send = (page: Page) => byName(page, 'Skicka').click();
export const comment = (page: Page) => page.locator('[name="answers.comment"]');

/** The heading that is being read: the one with focus. */
export const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** On by "Fortsätt", answering nothing, until the heading is there. */
export async function goOnTo(page: Page, heading: string) {
	// Pressed within the page: a person's fifteen presses take ten times as long, and are tried elsewhere.
	const isThere = await page.evaluate(pressOnTo, heading);
	if (!isThere) throw new Error(`There is no step ${heading}`);
}

/** Runs in the page. */
async function pressOnTo(heading: string): Promise<boolean> {
	const isShown = () =>
		[...document.querySelectorAll('h2, h3')].some(
			(found) => found.checkVisibility() && found.textContent === heading,
		);
	// A message comes after what the page has to do, also where a test has stopped its clock.
	const { port1, port2 } = new MessageChannel();
	while (!isShown()) {
		const next = document.querySelector<HTMLElement>('.survey-next');
		if (next?.textContent !== 'Fortsätt') return false;
		next.click();
		await new Promise((rendered) => {
			port1.onmessage = rendered;
			port2.postMessage(undefined);
		});
	}
	return true;
}
