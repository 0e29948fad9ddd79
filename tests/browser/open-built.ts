import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { siteContent } from '../../src/lib/site-content.ts';
import { SITE } from './open-form.ts';

/**
 * A page of the built site that is only read; nothing beyond the site can be reached. Where many are
 * looked at, `goto` on this one takes a fifth of the time.
 */
export async function openBuilt(
	browser: Browser,
	path: string,
	options: BrowserContextOptions = {},
): Promise<Page> {
	const page = await (await browser.newContext({ baseURL: SITE, ...options })).newPage();
	await page.route('**/*', async (route) => {
		const { origin, pathname } = new URL(route.request().url());
		const file = join(siteContent.dist, pathname, pathname.endsWith('/') ? 'index.html' : '');
		await (origin === SITE && existsSync(file) ? route.fulfill({ path: file }) : route.abort());
	});
	await page.goto(path);
	return page;
}
