import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { serveBuilt, type StaticServer } from './static-server.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** A phone is imitated by slowing the machine down, and with it whatever else the machine does. */
const MOST_RUNS = 3;

/** The page that says that there is none has no address to be found at. */
const measured = PAGE_KINDS.filter((path) => path !== '/404.html');

describe('Lighthouse, on a phone', () => {
	let server: StaticServer;
	beforeAll(async () => {
		server = await serveBuilt();
	});
	afterAll(() => server.close());

	test.each(measured)('%s has 100 in all four categories', async (path) => {
		let lost: string[] = [];
		for (let run = 0; run < MOST_RUNS; run++) {
			lost = await lostPoints(server.address + path);
			if (lost.length === 0) break;
		}
		expect(lost).toEqual([]);
	});
});

/** The categories below 100, and the audits that cost them points. */
async function lostPoints(url: string): Promise<string[]> {
	const { categories = {}, audits = {} } = (await measure(url))?.lhr ?? {};
	const lost = Object.values(categories)
		.filter(({ score }) => score !== 1)
		.flatMap(({ title, score, auditRefs }) => [
			`${title} ${String(score)}`,
			...auditRefs
				.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 0) < 1)
				.map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ''}`),
		]);
	const missing = CATEGORIES.filter((category) => !(category in categories));
	return [...missing.map((category) => `${category} was not measured`), ...lost];
}

/** In a browser of its own: in a used one, Chromium 156 leaves the navigation out of its trace. */
async function measure(url: string) {
	const chrome = await launch({
		chromePath: findBrowser(),
		chromeFlags: ['--headless=new', ...BROWSER_FLAGS],
	});
	try {
		return await lighthouse(url, {
			port: chrome.port,
			onlyCategories: CATEGORIES,
			logLevel: 'error',
		});
	} finally {
		chrome.kill();
	}
}
