import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { endWhatHangs } from './find-browser.ts';

/** The browser that all files share, with pages of its own for each: closing it closes those. */
export const openBrowser = async (): Promise<Browser> =>
	endWhatHangs(await chromium.connect(inject('browser')));
