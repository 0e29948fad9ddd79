import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The browser that all files share, with pages of its own for each: closing it closes those. */
export const openBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));
