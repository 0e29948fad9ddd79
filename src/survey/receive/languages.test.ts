import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSurvey } from '../rules/survey-builder.ts';
import { ADDRESS, aForm, bodyOf, formRequest, startHandler } from './handler-fixture.ts';

const review = { by: 'Språkgranskare', date: '2026-11-24' };
const surveys = [aSurvey({ reviewed: { sv: null, en: null, ar: review } })];

let handler: Awaited<ReturnType<typeof startHandler>>;
beforeAll(async () => {
	handler = await startHandler();
});
afterAll(() => handler.stop());

test.each([
	[false, ['sv', 'en', 'ar']],
	[true, ['sv', 'ar']],
])('in production (%s) the survey is offered in %j', async (isProduction, languages) => {
	const response = await handler.send(new Request(ADDRESS), { surveys, isProduction });
	expect(await bodyOf(response)).toMatchObject({ languages });
});

test.each([
	[false, 'en', 'lang="en"'],
	[true, 'en', 'lang="sv"'],
	[true, 'ar', 'lang="ar"'],
])(
	'in production (%s) a form that asks for %s comes back with %s',
	async (isProduction, to, lang) => {
		const fields: [string, string][] = [...aForm('ABCD'), ['switch', to]];
		const response = await handler.send(formRequest(fields), { surveys, isProduction });
		const page = await response.text();
		expect([response.status, page.includes(`<html ${lang}`)]).toEqual([200, true]);
		expect(page).toContain('value="ABCD"');
		expect(page).toMatch(/<input[^>]*value="very"[^>]*checked/);
	},
);

test('the receipt is in the language of the form', async () => {
	const fields: [string, string][] = [...aForm(await handler.code()), ['language', 'ar']];
	const response = await handler.send(formRequest(fields), { surveys, isProduction: true });
	expect([response.status, response.headers.get('location')]).toEqual([303, '/ar/enkat/tack/']);
});
