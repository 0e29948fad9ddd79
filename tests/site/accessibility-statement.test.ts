import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { accessibilitySchema } from '../../src/schemas/accessibility.ts';
import { accessibilitySv } from '../../src/strings/sv/accessibility.ts';
import { formatDay } from '../../src/lib/dates.ts';
import { builtPages } from './built-pages.ts';

const page = builtPages.find(({ path }) => path === '/tillganglighet/');
if (page === undefined) throw new Error('/tillganglighet/ is not built');
const { $ } = page;
const facts = accessibilitySchema.parse(parse(readFileSync('content/accessibility.yaml', 'utf8')));
const { parts, compliance, feedback, testing, lists, dates } = accessibilitySv;
const part = (title: string) => $(`main section:has(> h2:contains("${title}"))`);
const main = $('main').text().replaceAll(/\s+/g, ' ');

/** https://www.digg.se/kunskap-och-stod/digital-tillganglighet/skapa-en-tillganglighetsredogorelse */
test('it names the organisation, the website and its address', () => {
	expect(main).toContain(
		'webbplatsen Trygghet där du bor. Bakom webbplatsen står Helsingborgshem.',
	);
	expect(main).toContain('Redogörelsen gäller https://trygghet.example/.');
});

test('every part that Digg lists has its heading, once and in this order', () => {
	const headings = $('main h2').map((_, heading) => $(heading).text().trim());
	expect(headings.get()).toEqual(Object.values(parts));
});

test('it says how far the law is followed, or that nobody knows yet', () => {
	const { value } = facts.compliance;
	const said = part(parts.compliance).text();
	expect(said).toContain(value === null ? compliance.missing : compliance[value]);
});

test.each([
	[parts.barriers, facts.barriers, lists.noBarriers],
	[parts.exceptions, facts.exceptions, lists.noExceptions],
	[parts.burdens, facts.burdens, lists.noBurdens],
])('%s: each with its reason, or that there is none', (title, items, none) => {
	const said = part(title).text();
	for (const { what, why } of items) expect(said).toMatch(new RegExp(`${what}.*${why}`, 's'));
	if (items.length === 0) expect(said).toContain(none);
});

test('it says how the site was assessed, and what programs check', () => {
	const said = part(parts.testing).text();
	expect(said).toContain(facts.assessment.value?.how ?? testing.missing);
	expect(facts.checks.length).toBeGreaterThan(0);
	for (const check of facts.checks) expect(said).toContain(check);
});

test('it says how to tell of a problem, how to ask for another form, and when the answer comes', () => {
	const { email, workingDays } = facts.feedback;
	const said = part(parts.feedback);
	expect(said.text()).toContain(feedback.problem);
	expect(said.text()).toContain(feedback.otherForm);
	expect(said.text()).toContain(email.value ?? feedback.missingEmail);
	expect(said.text()).toContain(
		workingDays.value === null ? feedback.missingAnswer : feedback.answer(workingDays.value),
	);
	expect(said.find('a[href="/kontakt/"]')).toHaveLength(1);
});

test('it says what can be reported to Digg, with the link that Digg asks for', () => {
	const said = part(parts.supervision);
	expect(said.find('li')).toHaveLength(4);
	expect(said.find('a').attr('href')).toBe('https://www.digg.se/tdosanmalan');
});

test('it says when the site was published, assessed, and the statement changed', () => {
	const said = part(parts.dates);
	const terms = said.find('dt').map((_, term) => $(term).text());
	expect(terms.get()).toEqual([dates.published, dates.assessed, dates.updated]);
	const changed = /^updated: (.*)$/m.exec(
		readFileSync('content/pages/sv/tillganglighet.mdx', 'utf8'),
	)?.[1];
	const [latest = ''] = [facts.updated, changed ?? ''].sort().reverse();
	expect(said.find('dd').last().text()).toBe(formatDay(latest));
});

test('every page leads to it', () => {
	const without = builtPages.filter(
		(built) => built.$('footer a[href="/tillganglighet/"]').length !== 1,
	);
	expect(without.map(({ path }) => path)).toEqual([]);
});
