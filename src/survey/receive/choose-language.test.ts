import { expect, test } from 'vitest';
import type { Language } from '../rules/languages.ts';
import { chooseLanguage } from './choose-language.ts';

const OFFERED: Language[] = ['sv', 'en', 'ar'];

function choose(query: string, accept: string, body?: string) {
	const headers = { 'Accept-Language': accept };
	const request = new Request(`https://trygghet.example/api/survey${query}`, { headers });
	return chooseLanguage(request, OFFERED, new Map(body === undefined ? [] : [['language', body]]));
}

test.each([
	['?language=en', 'sv', 'ar', 'ar'],
	['?language=en', 'sv', undefined, 'en'],
	['?language=en', 'sv', 'tlh', 'en'],
	['', 'ar-SY, en;q=0.5', undefined, 'ar'],
	['', 'AR-sy', undefined, 'ar'],
	['', 'fi, ar;q=0.1, en ; q=0.2', undefined, 'en'],
	['', 'en;q=0', undefined, 'sv'],
	['', 'en;q=0.6, ar', undefined, 'ar'],
	['?language=lattlast', 'fi', undefined, 'sv'],
	['', '', undefined, 'sv'],
] as const)(
	'%s, a browser that accepts "%s" and %s in the body give %s',
	(query, accept, body, language) => {
		expect(choose(query, accept, body)).toBe(language);
	},
);

test('who changes the language of a form leaves the one that it was in', () => {
	const fields = new Map([
		['language', 'en'],
		['switch', 'ar'],
	]);
	expect(chooseLanguage(new Request('https://trygghet.example/'), OFFERED, fields)).toBe('ar');
});
