import type { Browser } from 'playwright-core';
import type { TenantBrowser } from './tenant-browser.ts';

const PHONE = { width: 360, height: 740 };

/** A Chromium of any age, driven as the other tests do. */
export async function openChromium(launch: () => Promise<Browser>): Promise<TenantBrowser> {
	const browser = await launch();
	const page = await browser.newPage({ viewport: PHONE });
	return {
		async open(url) {
			await page.goto(url);
		},
		read: (expression) => page.evaluate(expression),
		press: (selector) => page.locator(selector).first().click(),
		type: (text) => page.keyboard.type(text),
		close: () => browser.close(),
	};
}
