import oldChromium from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { BROWSER_FLAGS, endWhatHangs } from './find-browser.ts';

/** The package brings a program for Linux on this kind of processor alone. */
export const hasOldChromium = process.platform === 'linux' && process.arch === 'x64';

/** A real Chromium 109, the last one for Windows 7 and 8. */
export const launchOldChromium = async (): Promise<Browser> =>
	endWhatHangs(
		await chromium.launch({
			executablePath: await oldChromium.executablePath(),
			args: BROWSER_FLAGS,
		}),
	);
