import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { TELLING_PAGES } from './page-kinds.ts';
import { serveBuilt, type StaticServer } from './static-server.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** A phone is imitated by slowing the machine down, and with it whatever else the machine does. */
const MOST_RUNS = 3;
/** Lighthouse takes a computer for four times as fast as a phone; one that tests run on may be slower. */
const SLOWDOWNS = [4, 3, 2, 1];
/** A browser that has no more to do than this may be as fast as it likes. */
const BARE = '<!doctype html><html lang="sv"><title>Kontakt</title><h1>Kontakt</h1><p>Ring 112.';

/** Every layout and part, and a page with a script. */
const measured = [...TELLING_PAGES, '/sok/'];

describe('Lighthouse, on a phone', () => {
	let server: StaticServer;
	let slowdown: number;
	beforeAll(async () => {
		server = await serveBuilt();
		slowdown = await slowdownHere();
	});
	afterAll(() => server.close());

	test.each(measured)('%s has 100 in all four categories', async (path) => {
		let lost: string[] = [];
		for (let run = 0; run < MOST_RUNS; run++) {
			lost = await lostPoints(server.address + path, slowdown);
			if (lost.length === 0) break;
		}
		expect(lost, `with a processor ${String(slowdown)} times as slow`).toEqual([]);
	});
});

/** How many times slower a phone is than this computer: as many as leave a bare page all its points. */
async function slowdownHere(): Promise<number> {
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8').end(BARE);
	});
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	const { port } = server.address() as AddressInfo;
	try {
		for (const slowdown of SLOWDOWNS)
			if (await hasAllPoints(`http://localhost:${String(port)}/`, slowdown)) return slowdown;
	} finally {
		server.close();
	}
	throw new Error('A bare page loses points here, whatever the slowdown: what fills the computer?');
}

/** Each time, as chance gives them once to a computer that is too slow. */
async function hasAllPoints(url: string, slowdown: number): Promise<boolean> {
	for (let run = 0; run < MOST_RUNS; run++)
		if ((await measure(url, slowdown))?.lhr.categories['performance']?.score !== 1) return false;
	return true;
}

/** The categories below 100, and the audits that cost them points. */
async function lostPoints(url: string, slowdown: number): Promise<string[]> {
	const { categories = {}, audits = {} } = (await measure(url, slowdown))?.lhr ?? {};
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
async function measure(url: string, cpuSlowdownMultiplier: number) {
	const chrome = await launch({
		chromePath: findBrowser(),
		chromeFlags: ['--headless=new', ...BROWSER_FLAGS],
	});
	try {
		return await lighthouse(url, {
			port: chrome.port,
			onlyCategories: CATEGORIES,
			throttling: { cpuSlowdownMultiplier },
			logLevel: 'error',
		});
	} finally {
		chrome.kill();
	}
}
