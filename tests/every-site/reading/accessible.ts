import type { Page } from 'playwright-core';
import { axeFindings } from '../../browser/axe.ts';
import { kindOf, languageOf } from '../addresses.ts';
import type { BuiltPage } from '../built-site.ts';
import type { Check, Finding } from '../check.ts';
import { HOST, onPhone } from '../open-pages.ts';

/** By the page's text: many builds have most pages alike. */
const judged = new Map<string, string[]>();

/** On a small phone: the smallest has every part that a screen has. */
export const accessible: Check = (site) =>
	onPhone(site, async (page) => {
		const findings: Finding[] = [];
		for (const { path, html } of oneOfEachKind(site.pages)) {
			const found = judged.get(html) ?? (await findingsAt(page, path));
			judged.set(html, found);
			findings.push(...found.map((what) => ({ page: path, what })));
		}
		return findings;
	});

async function findingsAt(page: Page, path: string): Promise<string[]> {
	await page.goto(HOST + path);
	await page.evaluate(openDetails);
	return axeFindings(page);
}

const isSwedish = ({ path }: BuiltPage) => languageOf(path) === 'sv';

/** The one with most to say: those in a language are made alike, apart from those in Swedish. */
const oneOfEachKind = (pages: BuiltPage[]): BuiltPage[] =>
	[...Map.groupBy(pages, (page) => `${kindOf(page.path)} ${String(isSwedish(page))}`)].flatMap(
		([, alike]) => alike.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1),
	);

/** Runs in the page. */
function openDetails() {
	for (const details of document.querySelectorAll('details')) details.open = true;
}
