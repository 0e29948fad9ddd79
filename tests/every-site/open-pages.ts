import type { Browser, Page } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';

/** Where a browser is told that the site is. */
export const HOST = 'https://trygghet.example';
const PHONE = { width: 320, height: 640 };

/** A small phone in which the site's pages can be opened, and nothing else. */
export async function openPages(browser: Browser, { file }: BuiltSite): Promise<Page> {
	const page = await browser.newPage({ viewport: PHONE });
	await page.route('**/*', async (route) => {
		const { origin, pathname } = new URL(route.request().url());
		const body = origin === HOST ? file(pathname) : undefined;
		await (body === undefined
			? route.abort()
			: route.fulfill({ body, contentType: contentTypeOf(pathname) }));
	});
	return page;
}

const contentTypeOf = (pathname: string): string => {
	if (pathname.endsWith('/') || pathname.endsWith('.html')) return 'text/html; charset=utf-8';
	if (pathname.endsWith('.js')) return 'text/javascript';
	return pathname.endsWith('.json') ? 'application/json' : 'application/octet-stream';
};
