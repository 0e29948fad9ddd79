import type { Browser } from 'playwright-core';
import { launchShell, PLAYWRIGHT_FLAGS } from './find-browser.ts';

/** A browser whose reader has chosen text of `pixels`: 16 is what it comes with. It is no zoom. */
export const browserWithText = (pixels: number): Promise<Browser> =>
	launchShell({
		args: [...PLAYWRIGHT_FLAGS, `--blink-settings=defaultFontSize=${String(pixels)}`],
	});
