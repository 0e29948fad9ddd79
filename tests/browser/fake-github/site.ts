import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { staticHeadersOf } from '../../../src/lib/static-headers.ts';
import { DIST } from '../../site/built-pages.ts';
import type { FakeGithub } from './repository.ts';
import { answer } from './answers.ts';

/** Not this computer: the CMS then offers nothing but GitHub. */
const SITE = 'https://trygghet.example';
const TOKEN = 'gho_of_a_fake';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** What Netlify's window does in the end: whoever opened it answers, and is given the token. */
const LOGIN = `<!doctype html><script>
	addEventListener('message', ({ data, origin }) => {
		if (data === 'authorizing:github' && origin === '${SITE}')
			opener.postMessage('authorization:github:success:{"token":"${TOKEN}"}', origin);
	});
	opener.postMessage('authorizing:github', '*');
</script>`;

export interface EditorsOnGithub {
	page: Page;
	/** The addresses that others than the site were asked for. */
	asked: URL[];
	/** What the policy stopped, and what nobody has an answer to. */
	complaints: string[];
}

/** The editors' site as it is in production, with all of its headers. */
export async function openOnGithub(browser: Browser, github: FakeGithub): Promise<EditorsOnGithub> {
	const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
	const asked: URL[] = [];
	const complaints: string[] = [];
	await context.route('**/*', (route) => {
		const url = new URL(route.request().url());
		if (url.origin !== SITE) asked.push(url);
		switch (url.origin) {
			case SITE:
				return serve(route, url.pathname);
			case 'https://api.netlify.com':
				return route.fulfill({ contentType: 'text/html', body: LOGIN });
			case 'https://avatars.githubusercontent.com':
				return route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
			case 'https://api.github.com':
				return ask(route, github, url, complaints);
			default:
				complaints.push(`asked ${url.href}`);
				return route.abort();
		}
	});
	context.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) complaints.push(message.text());
	});
	const page = await context.newPage();
	await page.goto(`${SITE}/admin/`);
	return { page, asked, complaints };
}

function serve(route: Route, pathname: string) {
	const path = join(DIST, pathname, pathname.endsWith('/') ? 'index.html' : '');
	const headers = staticHeadersOf('/admin/');
	return existsSync(path) ? route.fulfill({ path, headers }) : route.abort();
}

function ask(route: Route, github: FakeGithub, url: URL, complaints: string[]) {
	const request = route.request();
	const headers = { 'access-control-allow-origin': SITE };
	if (request.headers()['authorization'] !== `token ${TOKEN}`)
		return route.fulfill({ status: 401, headers, json: { message: 'Bad credentials' } });
	const asked = `${request.method()} ${url.pathname}${url.search}`;
	const given = answer(github, asked, request.postDataJSON());
	if (given === undefined) complaints.push(`asked GitHub to ${asked}`);
	return given === undefined ? route.abort() : route.fulfill({ ...given, headers });
}
