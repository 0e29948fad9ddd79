import { axeFindings } from '../../browser/axe.ts';
import { launchBrowser } from '../../browser/find-browser.ts';
import { kindOf, languageOf } from '../addresses.ts';
import type { BuiltPage } from '../built-site.ts';
import type { Check, Finding } from '../check.ts';
import { HOST, openPages } from '../open-pages.ts';

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

/** Runs in the page. */
function openDetails() {
	for (const details of document.querySelectorAll('details')) details.open = true;
}
