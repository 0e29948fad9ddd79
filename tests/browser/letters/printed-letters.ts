import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { findProgram } from '../find-program.ts';

/** What a plain office printer or a photo of the paper shows. */
const DOTS_PER_INCH = 150;
const dots = (millimetres: number) => Math.round((millimetres * DOTS_PER_INCH) / 25.4);
/** Where the code is on a sheet, with room around it: to the left, above the fold. */
const AREA = { top: dots(100), height: dots(148.5 - 100), width: dots(70) };

/** The part of each printed page that holds the code, page by page. */
export async function printedCodes(page: Page): Promise<Buffer[]> {
	const program = findProgram('pdftoppm');
	if (program === undefined) return shownCodes(page);
	const folder = mkdtempSync(join(tmpdir(), 'printed-'));
	try {
		const pdf = join(folder, 'letters.pdf');
		await page.pdf({ path: pdf, preferCSSPageSize: true });
		const area = ['-x', 0, '-y', AREA.top, '-W', AREA.width, '-H', AREA.height].map(String);
		const raster = ['-r', String(DOTS_PER_INCH), '-gray', '-png', ...area];
		await promisify(execFile)(program, [...raster, pdf, join(folder, 'page')]);
		// The program numbers pages with as many digits as the last one has.
		const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
		return pictures.sort().map((name) => readFileSync(join(folder, name)));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The same as the browser shows it, where nothing can draw a PDF. */
async function shownCodes(page: Page): Promise<Buffer[]> {
	await page.emulateMedia({ media: 'print' });
	const pictures: Buffer[] = [];
	for (const box of await page.locator('.square').all()) pictures.push(await box.screenshot());
	return pictures;
}

/** For a page whose letters are shown as finely as they are printed. */
export const AS_PRINTED = {
	viewport: { width: 794, height: 1123 },
	deviceScaleFactor: DOTS_PER_INCH / 96,
};
