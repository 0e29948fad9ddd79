import type { Page } from 'playwright-core';
import { useOwnFont } from '../../browser/own-font.ts';
import { paths } from '../../../src/lib/paths.ts';
import { kindOf, languageOf } from '../addresses.ts';
import type { BuiltPage } from '../built-site.ts';
import type { Check, Finding } from '../check.ts';
import { HOST, onPhone } from '../open-pages.ts';

const PHONE = { width: 360, height: 740 };
const SCREEN = PHONE.height;

interface Place {
	selector: string;
	/** Where it has to end, in pixels from the top. */
	above: number;
	/** Not every day, or not yet. */
	isMaybe?: true;
}

const PLACES: Record<string, Place[]> = {
	[paths.start]: [
		{ selector: '[data-find-area] input', above: SCREEN },
		{ selector: 'section[aria-labelledby="enkat"]', above: 2 * SCREEN, isMaybe: true },
		{ selector: 'section[aria-labelledby="omradesdag"] li bdi', above: 2 * SCREEN, isMaybe: true },
		{ selector: '#nummer a[href="tel:112"]', above: 2 * SCREEN },
		{ selector: '#nummer a[href="tel:11414"]', above: 2 * SCREEN },
	],
	[paths.district(':id')]: [
		{ selector: 'body > header', above: 120 },
		{ selector: 'main header dl', above: 600 },
		{ selector: 'main header dl a[href="tel:112"]', above: 600 },
		{ selector: 'main header dl a[href="tel:11414"]', above: 600 },
	],
};

/** By the page's text: many builds have most pages alike. */
const judged = new Map<string, string[]>();

/** On a phone, whatever the editors' own words are: they are as long as they please. */
export const firstScreens: Check = (site) =>
	onPhone(site, async (page) => {
		await page.setViewportSize(PHONE);
		const findings: Finding[] = [];
		for (const { path, html } of sampleOf(site.pages)) {
			const found = judged.get(html) ?? (await findingsAt(page, path));
			judged.set(html, found);
			findings.push(...found.map((what) => ({ page: path, what })));
		}
		return findings;
	});

async function findingsAt(page: Page, path: string): Promise<string[]> {
	await page.goto(HOST + path);
	await page.evaluate(useOwnFont);
	await page.evaluate(shortenNames);
	const found: string[] = [];
	for (const place of PLACES[kindOf(path)] ?? []) found.push(...(await misplaced(page, place)));
	return found;
}

/** Of each kind in each language the page with most to say, and the one with least. */
const sampleOf = (pages: BuiltPage[]): BuiltPage[] =>
	[
		...Map.groupBy(
			pages.filter(({ path }) => kindOf(path) in PLACES),
			({ path }) => `${kindOf(path)} ${languageOf(path)}`,
		).values(),
	].flatMap((alike) => {
		const byLength = alike.toSorted((a, b) => a.html.length - b.html.length);
		return [...new Set([byLength[0], byLength.at(-1)])].filter((page) => page !== undefined);
	});

async function misplaced(page: Page, { selector, above, isMaybe }: Place): Promise<string[]> {
	const found = page.locator(selector).first();
	if ((await found.count()) === 0) return isMaybe ? [] : [`has no ${selector}`];
	const end = await found.evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
	return end > above
		? [`${selector} ends at ${String(Math.round(end))}, not ${String(above)}`]
		: [];
}

/** Runs in the page. */
function shortenNames() {
	const names = 'h1, main header bdi, main header a[href*="/atgarder/"], .entries h3 a, li bdi';
	for (const own of document.querySelectorAll(`.lead, ${names}`))
		own.textContent = own.className === 'lead' ? 'Ord av lagom längd. '.repeat(4) : 'Namn';
}
