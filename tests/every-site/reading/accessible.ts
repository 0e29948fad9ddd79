import type { Browser, Page } from 'playwright-core';
import { axeFindings } from '../../browser/axe.ts';
import { launchBrowser } from '../../browser/find-browser.ts';
import { kindOf, languageOf } from '../addresses.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import type { Check, Finding } from '../check.ts';

const HOST = 'https://trygghet.example';
const PHONE = { width: 320, height: 640 };

/** On a small phone: the smallest has every part that a screen has. */
export const accessible: Check = async (site) => {
	const browser = await launchBrowser();
	try {
		const page = await openPages(browser, site);
		const findings: Finding[] = [];
		for (const { path } of oneOfEachKind(site.pages)) {
			await page.goto(HOST + path);
			await page.evaluate(openDetails);
			for (const what of await axeFindings(page)) findings.push({ page: path, what });
		}
		return findings;
	} finally {
		await browser.close();
	}
};

/** The one with most to say: those in a language are made alike, apart from those in Swedish. */
const oneOfEachKind = (pages: BuiltPage[]): BuiltPage[] =>
	[
		...Map.groupBy(pages, ({ path }) => `${kindOf(path)} ${String(languageOf(path) === 'sv')}`),
	].flatMap(([, alike]) => alike.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1));

async function openPages(browser: Browser, { file }: BuiltSite): Promise<Page> {
	const page = await browser.newPage({ viewport: PHONE });
	await page.route('**/*', async (route) => {
		const { origin, pathname } = new URL(route.request().url());
		const body = origin === HOST ? file(pathname) : undefined;
		const contentType = pathname.endsWith('/') ? 'text/html; charset=utf-8' : undefined;
		await (body === undefined
			? route.abort()
			: route.fulfill({ body, ...(contentType && { contentType }) }));
	});
	return page;
}

/** Runs in the page. */
function openDetails() {
	for (const details of document.querySelectorAll('details')) details.open = true;
}
