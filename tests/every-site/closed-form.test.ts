import { expect, test } from 'vitest';
import { paths } from '../../src/lib/paths.ts';
import { BuiltPage, readSite } from './built-site.ts';
import { CHECKS } from './checks.ts';

const site = readSite('.', { production: false, today: '2026-11-20' });

test.each([
	'only what finds something runs a script, and a small one',
	'scripts run in browsers of 2020, or ask first',
] as const)('of a page whose form is closed nobody asks for the scripts of one: %s', (rule) => {
	// It keeps the one script that the receipt has, too: what ends old drafts.
	const receipt = site.pages.find(({ path }) => path === paths.surveyThanks)?.html ?? '';
	expect(receipt).toContain('<script');
	const closed = new BuiltPage(paths.survey, () => receipt);
	expect(CHECKS[rule].onPage(closed, site)).toEqual([]);
});
