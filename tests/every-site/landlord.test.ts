import { expect, test } from 'vitest';
import { readSite } from './built-site.ts';
import { USUAL_CHECKS } from './checks.ts';

/** A browser looks at a page of each kind. */
const MINUTES_MS = 180_000;

/** The day that `npm test` builds it on. */
const site = readSite('.', { production: false, today: '2026-11-20' });

test.each(USUAL_CHECKS)(
	'of the invented landlord: %s',
	async (_, check) => {
		expect(await check(site)).toEqual([]);
	},
	MINUTES_MS,
);
