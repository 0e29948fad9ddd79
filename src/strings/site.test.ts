import { describe, expect, test } from 'vitest';
import { readerStrings, TRANSLATIONS } from './site.ts';
import { readingSv } from './sv/reading.ts';

const COMPARED = { kind: 'compared', now: 64, before: 57, since: ['2025'] } as const;
const COMPARISONS = {
	'a rise': { ...COMPARED, since: ['2025'], established: 'increase' },
	'a fall': { ...COMPARED, since: ['2025'], established: 'decrease' },
	'no change': { ...COMPARED, since: ['2025'], established: 'none' },
	'a change that was not tested': { ...COMPARED, since: ['2025'], established: 'untested' },
	'the same figure': { ...COMPARED, since: ['2025'], now: 57, established: 'none' },
	'a first round': { kind: 'first' },
	'other words': { kind: 'reworded', last: '2025' },
	'a figure that was withheld': { kind: 'not-shown', last: '2025' },
} as const;

/** Every text that stands by itself, with its path. */
function textsIn(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

describe.each(TRANSLATIONS)('in "%s"', (language) => {
	const { reading, districts, figure, areaDay, survey, results } = readerStrings(language);
	const change = (comparison: (typeof COMPARISONS)[keyof typeof COMPARISONS]) =>
		reading.change(
			'since' in comparison ? { ...comparison, since: [...comparison.since] } : comparison,
		);

	test('each sentence on change is another, and says the numbers of the Swedish one', () => {
		const sentences = Object.values(COMPARISONS).map(change);
		expect(new Set(sentences).size).toBe(sentences.length);
		for (const comparison of Object.values(COMPARISONS)) {
			const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => number).sort();
			const swedish = readingSv.change(
				'since' in comparison ? { ...comparison, since: [...comparison.since] } : comparison,
			);
			expect(numbers(change(comparison))).toEqual(numbers(swedish));
		}
	});

	test('what is filled in is said', () => {
		expect(reading.interval(53, 63)).toMatch(/53.*63/);
		const sure = [
			reading.interval(undefined, undefined),
			reading.interval(undefined, undefined, true),
			reading.interval(64, 64),
		];
		expect(new Set(sure).size).toBe(3);
		for (const sentence of sure) expect(sentence).not.toContain('64');
		expect(reading.withheld['few-answers'](20)).toContain('20');
		expect(reading.survey(['2026'], 1055)).toMatch(/2026.*1\D?055/);
		expect(reading.together(['2025', '2026'])).toMatch(/2025.*2026/);
		expect(figure.picture(60, 66)).toMatch(/60.*6/);
		expect(
			figure.older({ points: [{ year: 2022, label: '2022', share: 60 }], instrument: '' }).whence,
		).toContain('2022');
		expect(areaDay.when('lördag', '13', '16')).toMatch(/lördag.*13.*16/);
		expect(areaDay.acrossDays('a', '13', 'b', '16')).toMatch(/a.*13.*b.*16/);
		expect(districts.unconfirmedHelp('Bolaget')).toContain('Bolaget');
		expect(survey.until('6 december')).toContain('6 december');
		expect(results.caption('2026')).toContain('2026');
		const beside = (['higher', 'lower', 'unsure'] as const).map((position) =>
			reading.beside(57, { share: 64, position }),
		);
		beside.push(reading.beside(64, { share: 64, position: 'unsure' }));
		expect(new Set(beside).size).toBe(4);
		for (const sentence of beside) expect(sentence).toContain('64');
	});

	test('nothing is empty', () => {
		expect(textsIn(readerStrings(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
	});
});

test('English and Arabic have no text of the easy Swedish', () => {
	const swedish = new Map(textsIn(readerStrings('lattlast')));
	for (const language of ['en', 'ar'] as const)
		expect(
			textsIn(readerStrings(language)).filter(([path, text]) => swedish.get(path) === text),
		).toEqual([]);
});

test('every Arabic text is in Arabic letters', () => {
	const texts = textsIn(readerStrings('ar'));
	expect(texts.filter(([, text]) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
});
