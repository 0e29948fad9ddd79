import type { Browser, Page } from 'playwright-core';
import { launchShell } from '../browser/find-browser.ts';
import type { BuiltSite } from './built-site.ts';

/** Where a browser is told that the site is. */
export const HOST = 'https://trygghet.example';
const PHONE = { width: 320, height: 640 };

/** One for all checks of a process, with which it ends: to begin takes longer than most of them. */
let browser: Promise<Browser> | undefined;

/** What is found on a small phone in which the site's pages can be opened, and nothing else. */
export async function onPhone<Found>(
	{ file }: BuiltSite,
	find: (page: Page) => Promise<Found>,
): Promise<Found> {
	const page = await (await (browser ??= launchShell())).newPage({ viewport: PHONE });
	await page.route('**/*', async (route) => {
		const { origin, pathname } = new URL(route.request().url());
		const body = origin === HOST ? file(pathname) : undefined;
		await (body === undefined
			? route.abort()
			: route.fulfill({ body, contentType: contentTypeOf(pathname) }));
	});
	try {
		return await find(page);
	} finally {
		await page.close();
	}
}

const contentTypeOf = (pathname: string): string => {
	if (pathname.endsWith('/') || pathname.endsWith('.html')) return 'text/html; charset=utf-8';
	if (pathname.endsWith('.js')) return 'text/javascript';
	return pathname.endsWith('.json') ? 'application/json' : 'application/octet-stream';
};
