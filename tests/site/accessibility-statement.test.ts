import { expect, test } from 'vitest';
import { accessibilitySchema } from '../../src/schemas/accessibility.ts';
import { accessibilitySv } from '../../src/strings/sv/accessibility.ts';
import { formatDay } from '../../src/lib/dates.ts';
import { builtPages } from './built-pages.ts';
import { landlord, landlordItself } from './landlord.ts';
import { mainTextAt, pageAt } from './page-at.ts';

const PATH = '/tillganglighet/';
const $ = pageAt(PATH);
const facts = accessibilitySchema.parse(landlord.accessibility[0]?.data);
const { parts, compliance, feedback, testing, lists, dates } = accessibilitySv;
const part = (title: string) => $(`main section:has(> h2:contains("${title}"))`);

/** https://www.digg.se/kunskap-och-stod/digital-tillganglighet/skapa-en-tillganglighetsredogorelse */
test('it names the organisation, the website and its address', () => {
	const { site, name } = landlordItself;
	expect(mainTextAt(PATH)).toContain(accessibilitySv.scope(site, name));
	expect(mainTextAt(PATH)).toContain('Redogörelsen gäller https://trygghet.example/.');
});

test('every part that Digg lists has its heading, once and in this order', () => {
	const headings = $('main h2:not(#ringa)').map((_, heading) => $(heading).text().trim());
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
	const text = landlord.pages.find(({ file }) => file.endsWith('/sv/tillganglighet.mdx'));
	const [latest = ''] = [facts.updated, text?.fields.updated ?? ''].sort().reverse();
	expect(said.find('dd').last().text()).toBe(formatDay(latest));
});

test('every page leads to it', () => {
	const without = builtPages.filter(
		(built) => built.$('footer a[href="/tillganglighet/"]').length !== 1,
	);
	expect(without.map(({ path }) => path)).toEqual([]);
});
