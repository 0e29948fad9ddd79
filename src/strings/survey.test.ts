import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../survey/rules/languages.ts';
import { frameStrings } from './frame.ts';
import { surveyStrings } from './survey.ts';

/** Every text with its path: `form.code.label`. */
function textsIn(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	return Object.entries(value as object).flatMap(([key, part]) =>
		textsIn(part, path === '' ? key : `${path}.${key}`),
	);
}

const texts = (language: Language) => new Map(textsIn(surveyStrings(language)));
const wordsInBraces = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([word]) => word).sort();
const translated = LANGUAGES.filter((language) => language !== 'sv');

describe.each(translated)('the words in "%s"', (language) => {
	test('fill in what the Swedish fills in', () => {
		const own = texts(language);
		const differing = [...texts('sv')].filter(
			([path, swedish]) =>
				wordsInBraces(own.get(path)).join(' ') !== wordsInBraces(swedish).join(' '),
		);
		expect(differing).toEqual([]);
	});

	test('say something everywhere', () => {
		expect([...texts(language).values()].filter((text) => text.trim() === '')).toEqual([]);
	});
});

test.each(['en', 'ar'] as const)('nothing in "%s" is left in Swedish', (language) => {
	const swedish = texts('sv');
	const left = [...texts(language)].filter(([path, text]) => swedish.get(path) === text);
	expect(left).toEqual([]);
});

test('every text in Arabic is in Arabic letters', () => {
	const all = [...texts('ar'), ...textsIn(frameStrings('ar')).filter(([path]) => path !== 'title')];
	expect(all.filter(([, text]) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
});

test.each(LANGUAGES)(
	'no other control in "%s" has the word of a button in its name',
	(language) => {
		const { form, links } = surveyStrings(language);
		const { begin, next, send, back, check, draft, exit, code } = form;
		const others = [
			back,
			check.change,
			draft.label,
			draft.open,
			draft.discard,
			exit.label,
			code.where,
			code.label,
			...Object.values(links),
		].map((name) => name.toLowerCase());
		const words = [begin, next, send].map((word) => word.toLowerCase());
		expect(others.filter((name) => words.some((word) => name.includes(word)))).toEqual([]);
	},
);
