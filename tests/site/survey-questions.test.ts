import { describe, expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { LANGUAGES } from '../../src/survey/rules/languages.ts';
import { mainTextAt, pageAt, shownText } from './page-at.ts';

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** All that stands before the button, what only screen readers say too. */
function beforeBegin(path: string): string {
	const $ = pageAt(path);
	const main = $('main').clone();
	const begin = main.find('.survey-begin');
	begin.nextAll().remove();
	begin.parent().nextAll().remove();
	begin.remove();
	return shownText(main.text());
}

describe.each(LANGUAGES)('the survey in the language "%s"', (language) => {
	const path = pathIn(language, paths.survey);
	const { 0: first, length } = pageAt(path)('.survey-begin');
	const $ = pageAt(path);
	const order = $('#formular [id^="rubrik-"]')
		.map((_, heading) => $(heading).attr('id'))
		.get()
		.map((id) => id.replace('rubrik-', ''));
	const options = (question: string) =>
		$(`[name="answers.${question}"][value!=""]`)
			.map((_, input) => $(input).attr('value'))
			.get();

	test('begins after at most 90 words, with the way to all the others', () => {
		expect([first === undefined, length]).toEqual([false, 1]);
		expect(wordsOf(beforeBegin(path)).length).toBeLessThanOrEqual(90);
		expect($('.survey-before a').first().attr('href')).toBe(pathIn(language, paths.anonymity));
	});

	test('asks whether it is better before it tells what has been done, and of the tenant last', () => {
		expect(order.indexOf('change')).toBe(order.indexOf('noticed') - 1);
		expect(order.slice(-4)).toEqual(['comment', 'age', 'gender', 'years-lived']);
	});

	test('asks of burglary on five steps with a middle, and keeps two reasons not to go out apart', () => {
		expect(options('burglary')).toEqual([
			'not-at-all',
			'not-very',
			'a-little',
			'fairly',
			'very',
			'dont-know',
		]);
		expect(options('out-late')).toEqual(
			expect.arrayContaining(['not-out-unsafe', 'not-out-other']),
		);
	});

	test('ends each list of choices with "none of these" and "don\'t know"', () => {
		const lists = new Set(
			$('#formular [type="checkbox"]')
				.map((_, box) => $(box).attr('name')?.replace('answers.', ''))
				.get(),
		);
		expect([...lists]).toEqual(['problems', 'noticed', 'first']);
		for (const list of lists) expect(options(list).slice(-2)).toEqual(['none', 'dont-know']);
	});
});

test('what is easy to read is not longer than what is not', () => {
	const lengths = (read: (path: string) => string, path: string) =>
		(['lattlast', 'sv'] as const).map(
			(language) => wordsOf(read(pathIn(language, path))).length,
		) as [number, number];
	for (const [easy, swedish] of [
		lengths(beforeBegin, paths.survey),
		lengths(mainTextAt, paths.anonymity),
	])
		expect(easy).toBeLessThanOrEqual(swedish);
});

/** What stood before "Börja" once, and stands behind its link since. */
test.each([
	[
		'sv',
		[
			'Svaren går till Almlövstahem',
			'siffror för många svar',
			'sidan Resultat',
			'om natten',
			'offentlighetsprincipen',
		],
	],
	[
		'en',
		[
			'The answers go to Almlövstahem',
			'figures for many answers',
			'the page Resultat',
			'at night',
			'offentlighetsprincipen',
		],
	],
	[
		'lattlast',
		[
			'Svaren går till Almlövstahem',
			'siffror för många svar',
			'sidan Resultat',
			'på natten',
			'Offentlighetsprincipen',
		],
	],
	[
		'ar',
		[
			'تصل الإجابات إلى Almlövstahem',
			'أرقام لإجابات كثيرة',
			'Resultat',
			'في الليل',
			'offentlighetsprincipen',
		],
	],
] as const)(
	'in the language "%s" the page on protection says who sees answers, and when',
	(language, words) => {
		const text = mainTextAt(pathIn(language, paths.anonymity)).toLowerCase();
		for (const word of words) expect(text).toContain(word.toLowerCase());
	},
);
