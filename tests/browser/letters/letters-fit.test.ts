import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageStyles } from '../../../src/cli/survey/letters/page-styles.ts';
import { SAMPLE_CODE } from '../../../src/survey/letters/code-link.ts';
import { controlSheet } from '../../../src/survey/letters/control-sheet.ts';
import { letterOf } from '../../../src/survey/letters/letter.ts';
import { lettersPage } from '../../../src/survey/letters/letters-page.ts';
import { testSize } from '../../test-size.ts';
import { launchBrowser } from '../find-browser.ts';
import { longestFacts, longestWords, repeated, SAMPLES } from './longest-letter.ts';

const A4_WITHIN_MARGINS = { width: 680, height: 1009 };

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Longer than a district's name may be: 60 characters. */
async function openLetter(sample: string, more = ''): Promise<Page> {
	const { sv, short } = longestWords(sample);
	const words = { sv: { ...sv, lead: sv.lead + more }, short };
	const letter = letterOf(words, longestFacts(sample), repeated(sample, 60));
	const { start, end } = lettersPage({ title: 'Brev', note: '', styles: pageStyles() });
	const page = await (await browser.newContext()).newPage();
	await page.setContent(start + letter(SAMPLE_CODE) + letter(SAMPLE_CODE) + end);
	await page.evaluate(() => document.fonts.ready);
	await page.emulateMedia({ media: 'print' });
	return page;
}

/** Runs in the page: what stands beyond its row, beside the sheet, or over something else. */
function misplaced(): string[] {
	const rows = [...document.querySelectorAll('.letter:first-of-type > *')];
	return rows.flatMap((row) => {
		const { left, right, top, bottom } = row.getBoundingClientRect();
		const blocks = [...row.querySelectorAll('*')].filter(({ clientWidth }) => clientWidth > 0);
		const boxes = blocks.map((part) => ({ part, box: part.getBoundingClientRect() }));
		const beyond = boxes.filter(
			({ box }) =>
				box.top < top - 1 ||
				box.bottom > bottom + 1 ||
				box.left < left - 1 ||
				box.right > right + 1,
		);
		const wide = boxes.filter(({ part }) => part.scrollWidth > part.clientWidth + 1);
		const over = boxes.flatMap(({ part, box }, index) =>
			boxes
				.slice(index + 1)
				.filter(
					({ part: other, box: its }) =>
						!part.contains(other) &&
						Math.min(box.right, its.right) - Math.max(box.left, its.left) > 1 &&
						Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top) > 1,
				),
		);
		return [...beyond, ...wide, ...over].map(
			({ part }) => `${row.className || row.tagName}: ${part.tagName} ${part.className}`,
		);
	});
}

test.each(testSize([['long', SAMPLES.long]], Object.entries(SAMPLES)))(
	'the longest letter in %s words has its place on one sheet',
	async (_, sample) => {
		const page = await openLetter(sample);
		expect(await page.evaluate(misplaced)).toEqual([]);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(2);
	},
);

test('a text that does not fit is found', async () => {
	const page = await openLetter(SAMPLES.ordinary, SAMPLES.ordinary);
	expect(await page.evaluate(misplaced)).not.toEqual([]);
});

test('the code ends above the fold, and a window shows to whom it is, never the code', async () => {
	const page = await openLetter(SAMPLES.ordinary);
	const [sheet, way, header, to] = await Promise.all(
		['.letter', '.way', 'header', '.to'].map((part) => page.locator(part).first().boundingBox()),
	);
	const millimetres = (pixels = 0) => (pixels * 25.4) / 96;
	const bottom = (box: typeof sheet) =>
		millimetres((box?.y ?? 0) + (box?.height ?? 0) - (sheet?.y ?? 0));
	expect(bottom(way)).toBeLessThan(148.5 - 2);
	// A window of C5 ends 79 mm below the edge of a sheet that has slid up in its envelope.
	expect(bottom(header)).toBeCloseTo(79, 1);
	expect(await page.locator('header').first().textContent()).not.toContain(SAMPLE_CODE);
	// It begins at 44 mm, and 109 mm from the left, where the sheet has slid the least.
	expect(millimetres((to?.y ?? 0) - (sheet?.y ?? 0))).toBeGreaterThan(44);
	expect(millimetres((to?.x ?? 0) - (sheet?.x ?? 0))).toBeGreaterThan(109);
});

test('no heading of the control sheet is broken within a word', async () => {
	const page = await browser.newPage({ viewport: A4_WITHIN_MARGINS });
	const letters = { homes: 1000, codes: 1000, pages: 1000, batch: '2026-ovre-kvarnlyckan-570g' };
	const sheet = controlSheet('Enkät', [{ district: 'ovre-kvarnlyckan', ...letters }], []);
	await page.setContent(sheet);
	await page.emulateMedia({ media: 'print' });
	const broken = await page.locator('thead th').evaluateAll((headings) =>
		headings
			.filter((heading) => {
				const words = document.createRange();
				words.selectNodeContents(heading);
				return words.getClientRects().length > 1;
			})
			.map(({ textContent }) => textContent),
	);
	await page.close();
	expect(broken).toEqual([]);
});
