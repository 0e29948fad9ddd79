import { expect, test } from 'vitest';
import { contentSv } from './content.ts';
import { figuresSv } from './figures.ts';
import { inShortSv } from './in-short.ts';
import { readingSv } from './reading.ts';
import { resultsSv } from './results.ts';

const compared = { kind: 'compared', now: 64, before: 57, since: ['2025'] } as const;

test.each([
	[
		'a rise',
		{ ...compared, established: 'increase' },
		'Det är en säkerställd ökning: 2025 var det 57 av 100. Så stor skillnad beror knappast på slumpen.',
	],
	[
		'a fall',
		{ ...compared, established: 'decrease' },
		'Det är en säkerställd minskning: 2025 var det 57 av 100. Så stor skillnad beror knappast på slumpen.',
	],
	[
		'no change',
		{ ...compared, established: 'none' },
		'2025 var det 57 av 100. Det är ingen säkerställd förändring: skillnaden kan bero på slumpen.',
	],
	[
		'a change of the main question from before the last survey, which is not tested',
		{ ...compared, established: 'untested' },
		'2025 var det 57 av 100. Vi har inte prövat om skillnaden är säker, för det finns ingen siffra att visa från förra enkäten.',
	],
	[
		'a change of another question, which is never tested',
		compared,
		'2025 var det 57 av 100. Bara för huvudfrågan prövar vi om en skillnad är säker.',
	],
	[
		'the same figure, whose difference cannot be chance',
		{ ...compared, now: 57, established: 'none' },
		'Det är samma siffra som 2025: 57 av 100. Det är ingen säkerställd förändring.',
	],
	[
		'the same figure of a question that is never tested',
		{ ...compared, now: 57 },
		'Det är samma siffra som 2025: 57 av 100.',
	],
	['a first round', { kind: 'first' }, 'Det finns ingen tidigare siffra att jämföra med.'],
	[
		'broken wording',
		{ kind: 'reworded', last: '2025' },
		'Frågan ställdes med andra ord 2025. Därför går siffrorna inte att jämföra.',
	],
	[
		'a figure that was withheld before',
		{ kind: 'not-shown', last: '2025' },
		'Siffran för 2025 visas inte. Därför går det inte att säga om något har ändrats.',
	],
	[
		'years together',
		{ ...compared, since: ['2024', '2025'], established: 'none' },
		'2024 och 2025 tillsammans var det 57 av 100. Det är ingen säkerställd förändring: skillnaden kan bero på slumpen.',
	],
] as const)('the sentence on %s', (_, comparison, sentence) => {
	const { change } = readingSv;
	expect(
		change('since' in comparison ? { ...comparison, since: [...comparison.since] } : comparison),
	).toBe(sentence);
});

test('too few answers and withheld figures say why', () => {
	expect(readingSv.withheld['few-answers'](20)).toBe(
		'För få har svarat. Vi visar en siffra först när minst 20 har svarat och har en åsikt.',
	);
	expect(readingSv.withheld.few()).toBe(
		'Vi visar inte siffran. Den skulle kunna avslöja vad någon enskild har svarat.',
	);
});

test('years together are named', () => {
	expect(readingSv.together(['2025', '2026'])).toBe(
		'Siffran är för 2025 och 2026 tillsammans. Ett år för sig har för få svar.',
	);
});

test('an interval, one of less than a percent, and none where hardly anybody is left to ask', () => {
	expect(readingSv.interval(53, 63)).toBe(
		'Siffran är inte exakt. Den ligger troligen mellan 53 och 63 av 100.',
	);
	expect(readingSv.interval(64, 64)).toBe(
		'Siffran är nästan exakt: den ligger troligen fel med mindre än 1 av 100.',
	);
	expect(readingSv.interval(undefined, undefined)).toBe(
		'Alla som kunde svara har svarat, eller nästan alla.',
	);
	expect(readingSv.interval(undefined, undefined, true)).toBe(
		'Det är fler svar än brev som kom fram. Därför går det inte att säga hur säker siffran är.',
	);
	expect(readingSv.interval(53, 63, true)).toBe(readingSv.interval(53, 63));
});

test.each([
	['higher', 'I hela företaget är det ungefär 64 av 100. Området ligger högre.'],
	['lower', 'I hela företaget är det ungefär 64 av 100. Området ligger lägre.'],
	['unsure', 'I hela företaget är det ungefär 64 av 100. Skillnaden kan bero på slumpen.'],
] as const)('a district that is %s than the company', (position, sentence) => {
	expect(readingSv.beside(57, { share: 64, position })).toBe(sentence);
});

test('a district whose figure is the company’s says nothing of a difference', () => {
	expect(readingSv.beside(64, { share: 64, position: 'unsure' })).toBe(
		'I hela företaget är det också ungefär 64 av 100.',
	);
});

test('the answers that a share is of are those with an opinion', () => {
	expect(readingSv.survey(['2026'], 55)).toBe(
		'Trygghetsenkäten 2026, omkring 55 svar med en åsikt.',
	);
});

test.each([
	['that some lie apart', 9, 1, 2, '1 område ligger högre och 2 områden ligger lägre'],
	['that none does', 9, 0, 0, 'Inget område skiljer sig säkert'],
	['nothing of a difference where none is shown', 0, 0, 0, 'Inget område har en siffra'],
])('districts beside the company: it says %s', (_, shown, higher, lower, words) => {
	expect(resultsSv.positions(shown, higher, lower)).toContain(words);
});

test.each([
	contentSv.figure.sentence(60),
	contentSv.figure.withheld['few-answers'](20),
	readingSv.withheld['few-answers'](20),
	readingSv.better.inSurvey(['2026'], 60),
	figuresSv.figure.satisfied('Dalhem'),
	inShortSv.satisfied(60),
])('the headline is of those with an opinion, and says so: %s', (sentence) => {
	expect(sentence).toContain('en åsikt');
});

test('the line of the surveys says each figure that it draws, and which is not shown', () => {
	const points = [
		{ year: '2024', share: 67, low: 64, high: 70 },
		{ year: '2025' },
		{ year: '2026', share: 61 },
	];
	expect(resultsSv.trendPicture(points)).toContain(
		': 2024 67 % (64–70), 2025 visas inte och 2026 61 %.',
	);
});
