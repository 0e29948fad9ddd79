import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteContent } from '../../src/lib/site-content.ts';
import { surveyStrings } from '../../src/strings/survey.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { localize, questionsOf } from '../../src/survey/rules/localize.ts';
import { launchBrowser } from './find-browser.ts';
import { Choices } from '../../src/survey/form/Choices.tsx';

const RUNS = 9;
const FORM = '/enkat/';
const BARE = '/bare/';
/**
 * A slow phone is one on which bare HTML can be used after this time, on slow 4G. Not so many times
 * slower than the computer that measures: those differ by four times themselves.
 */
const BARE_USABLE_MS = 800;
/** Slow 4G as Lighthouse simulates it: applied by the browser itself. */
const SLOW_4G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: 165_888,
	uploadThroughput: 77_760,
};
const TYPES: Record<string, string> = { html: 'text/html', woff2: 'font/woff2' };

const server = createServer((request, response) => {
	const path = request.url ?? '/';
	const file = join(siteContent.dist, path, path.endsWith('/') ? 'index.html' : '');
	if (path !== BARE && !existsSync(file)) return response.writeHead(404).end();
	const body = path === BARE ? bareForm() : readFileSync(file);
	return response
		.writeHead(200, {
			'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'image/svg+xml',
			'content-encoding': 'gzip',
		})
		.end(gzipSync(body, { level: 9 }));
});
let browser: Browser;
let origin: string;
beforeAll(async () => {
	browser = await launchBrowser();
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
	await browser.close();
	server.close();
});

/** The same questions as the least that HTML can be: no style, no script, no words around. */
function bareForm(): string {
	const [survey] = loadQuestionnaires().filter(({ id }) => id === '2026');
	if (survey === undefined) throw new Error('There is no survey 2026');
	const questions = questionsOf(localize(survey, 'sv')).map((question) => {
		const legend = h('legend', null, question.text);
		if (question.type !== 'text')
			return h(
				'fieldset',
				null,
				legend,
				h(Choices, { question, values: [], noAnswer: 'Inget svar' }),
			);
		return h('fieldset', null, legend, h('textarea', { name: `answers.${question.id}` }));
	});
	const code = h('label', null, surveyStrings('sv').form.code.label, h('input', { name: 'code' }));
	const form = h('form', { method: 'post' }, code, questions, h('button', null, 'Skicka'));
	return `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Enkät</title>${renderToString(form)}`;
}

interface Times {
	/** The first control is on the screen. It works: what is picked before the script comes stays. */
	usable: number;
	/** The script shows one question at a time. */
	enhanced: number;
}

/**
 * Opens the page on a phone that is `rate` times slower than this computer. In milliseconds since it
 * was asked for.
 */
async function openSlowly(path: string, rate: number): Promise<Times> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate });
	await page.goto(origin + path);
	// A module runs before DOMContentLoaded: there, the script has taken over.
	expect(await page.locator('[data-enhanced]').count()).toBe(path === FORM ? 1 : 0);
	const times = await page.evaluate(async () => {
		const paints = await new Promise<PerformanceEntry[]>((painted) => {
			new PerformanceObserver((list, observer) => {
				if (list.getEntriesByName('first-contentful-paint').length === 0) return;
				observer.disconnect();
				painted(list.getEntries());
			}).observe({ type: 'paint', buffered: true });
		});
		const [navigation] = performance.getEntriesByType('navigation');
		return {
			usable: paints.at(-1)?.startTime ?? NaN,
			enhanced: (navigation as PerformanceNavigationTiming).domContentLoadedEventStart,
		};
	});
	await context.close();
	return times;
}

/** How many times slower than this computer a slow phone is; 1 where the computer is no faster. */
async function slowdown(): Promise<number> {
	const times: number[] = [];
	for (let run = 0; run < RUNS; run += 1) times.push((await openSlowly(BARE, 1)).usable);
	const bytes = gzipSync(bareForm(), { level: 9 }).length;
	const network = SLOW_4G.latency + (1000 * bytes) / SLOW_4G.downloadThroughput;
	return Math.max(1, (BARE_USABLE_MS - network) / (median(times) - network));
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

test('the form can be used within 1.3 times the time of bare HTML, on a slow phone', async () => {
	const rate = await slowdown();
	const times: Record<string, Times[]> = { [FORM]: [], [BARE]: [] };
	for (let run = 0; run < RUNS; run += 1)
		for (const [path, measured] of Object.entries(times))
			measured.push(await openSlowly(path, rate));
	const of = (path: string, name: keyof Times) =>
		median((times[path] ?? []).map((measured) => measured[name]));
	const [form, script, bare] = [of(FORM, 'usable'), of(FORM, 'enhanced'), of(BARE, 'usable')];
	const shown = `usable after ${form.toFixed()} ms, step by step after ${script.toFixed()}, bare HTML ${bare.toFixed()}`;
	expect(form / bare, shown).toBeLessThanOrEqual(1.3);
	// Nothing waits for it; a person has hardly read the first line by then.
	expect(script / bare, shown).toBeLessThanOrEqual(1.5);
});
