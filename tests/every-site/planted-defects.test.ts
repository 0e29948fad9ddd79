import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type BuiltSite, readSite } from './built-site.ts';
import type { Check } from './check.ts';
import { CHECKS, type Rule } from './checks.ts';
import { type Defect, withDefect } from './defects/defect.ts';
import { IN_FINDING } from './defects/finding.ts';
import { IN_LINKS } from './defects/links.ts';
import { IN_LOADING } from './defects/loading.ts';
import { IN_MACHINES } from './defects/machines.ts';
import { IN_READING } from './defects/reading.ts';
import { search } from './finding/search.ts';
import { accessible } from './reading/accessible.ts';
import { firstScreens } from './reading/first-screens.ts';

const DEFECTS: Record<Rule, Defect[]> = {
	...IN_READING,
	...IN_LINKS,
	...IN_LOADING,
	...IN_MACHINES,
	...IN_FINDING,
};

const site = readSite('.', { production: false, today: '2026-11-20' });

/** A browser is to open the page of the defect alone. */
const WITH_BROWSER: Check[] = [accessible, firstScreens, search];

/** What a check says of the page where the defect is to be found, or of the whole site. */
function findingsOf(check: Check, planted: BuiltSite, page: string): ReturnType<Check> {
	const { onPage } = check;
	const there = planted.pages.filter(({ path }) => path === page);
	if (onPage !== undefined)
		return there.flatMap((it) => onPage(it, planted).map((what) => ({ page, what })));
	return check(WITH_BROWSER.includes(check) ? { ...planted, pages: there } : planted);
}

test.each(
	Object.entries(DEFECTS).flatMap(([rule, defects]) =>
		defects.map((defect) => ({ rule: rule as Rule, defect, at: defect.at, says: defect.says })),
	),
)('"$rule" finds at $at: $says', async ({ rule, defect }) => {
	const page = defect.foundAt ?? defect.at;
	expect(await findingsOf(CHECKS[rule], withDefect(site, defect), page)).toContainEqual({
		page,
		what: expect.stringContaining(defect.says) as string,
	});
});

test('what is said of a preview is wrong in production', async () => {
	const taken = { ...site, options: { ...site.options, production: true } };
	const found = await CHECKS['search engines find what is to be found'](taken);
	expect(found).toEqual([
		{ page: '/robots.txt', what: expect.stringContaining('where') as string },
	]);
});

test('each check has a defect to find', () => {
	const found = Object.entries(DEFECTS).flatMap(([rule, { length }]) => (length > 0 ? [rule] : []));
	expect(found.sort()).toEqual(Object.keys(CHECKS).sort());
});

test('each file of a check is among the checks', async () => {
	const listed: Check[] = Object.values(CHECKS);
	for (const file of globSync('tests/every-site/{reading,links,loading,machines}/*.ts')) {
		const exported = Object.values((await import(resolve(file))) as Record<string, Check>);
		expect(
			exported.map((check) => listed.includes(check)),
			file,
		).toEqual([true]);
	}
});
