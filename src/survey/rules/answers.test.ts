import { expect, test } from 'vitest';
import { checkAnswers, type QuestionRules } from './answers.ts';

const rules: QuestionRules[] = [
	{ id: 'satisfied', type: 'single', options: [{ id: 'very' }, { id: 'dont-know' }] },
	{
		id: 'first',
		type: 'multiple',
		maxChoices: 2,
		options: [{ id: 'light' }, { id: 'locks' }, { id: 'clean' }, { id: 'none', exclusive: true }],
	},
	{ id: 'any', type: 'multiple', options: [{ id: 'light' }, { id: 'locks' }, { id: 'clean' }] },
	{ id: 'comment', type: 'text', maxLength: 10 },
];
const long = 'x'.repeat(11);
const proto = JSON.parse('{"__proto__": "very"}') as unknown;

test.each([
	[{ satisfied: 'very' }, { satisfied: 'very' }],
	[{ first: ['locks', 'light'] }, { first: ['light', 'locks'] }],
	[{ first: ['none'] }, { first: ['none'] }],
	[{ any: ['light', 'locks', 'clean'] }, { any: ['light', 'locks', 'clean'] }],
	[{ comment: ` ${'x'.repeat(10)}\n` }, { comment: 'x'.repeat(10) }],
	[{ comment: ' hej\r\ndu ' }, { comment: 'hej\ndu' }],
	[{ comment: '🏠'.repeat(10) }, { comment: '🏠'.repeat(10) }],
	[{ satisfied: 'very', first: [], comment: ' ' }, { satisfied: 'very' }],
	[{ satisfied: 'very', comment: '\u200F\u200B' }, { satisfied: 'very' }],
	[{ comment: '\u200Fنعم' }, { comment: '\u200Fنعم' }],
])('%j is kept as %j', (sent, answers) => {
	expect(checkAnswers(rules, sent)).toEqual({ ok: true, answers });
});

test.each([
	[undefined, 'answers', 'type'],
	[null, 'answers', 'type'],
	[3, 'answers', 'type'],
	['very', 'answers', 'type'],
	[['very'], 'answers', 'type'],
	[{}, 'answers', 'empty'],
	[{ first: [], comment: '\n' }, 'answers', 'empty'],
	[{ comment: ' \u200F\n\u2066\u2069' }, 'answers', 'empty'],
	[{ other: 'very' }, 'answers.other', 'unknown-question'],
	[{ toString: 'very' }, 'answers.toString', 'unknown-question'],
	[{ constructor: 'very' }, 'answers.constructor', 'unknown-question'],
	[proto, 'answers.__proto__', 'unknown-question'],
	[{ satisfied: 'happy' }, 'answers.satisfied', 'unknown-option'],
	[{ satisfied: 'toString' }, 'answers.satisfied', 'unknown-option'],
	[{ satisfied: '' }, 'answers.satisfied', 'unknown-option'],
	[{ satisfied: null }, 'answers.satisfied', 'type'],
	[{ satisfied: 1 }, 'answers.satisfied', 'type'],
	[{ satisfied: ['very'] }, 'answers.satisfied', 'type'],
	[{ satisfied: { length: 1 } }, 'answers.satisfied', 'type'],
	[{ first: 'light' }, 'answers.first', 'type'],
	[{ first: [null] }, 'answers.first', 'type'],
	[{ first: ['light', 'light'] }, 'answers.first', 'duplicate'],
	[{ first: ['dark'] }, 'answers.first', 'unknown-option'],
	[{ first: ['light', 'none'] }, 'answers.first', 'exclusive'],
	[{ first: ['light', 'locks', 'clean'] }, 'answers.first', 'too-many'],
	[{ comment: ['hej'] }, 'answers.comment', 'type'],
	[{ comment: long }, 'answers.comment', 'too-long'],
	[{ comment: '🏠'.repeat(11) }, 'answers.comment', 'too-long'],
	[{ comment: 'a\0b' }, 'answers.comment', 'characters'],
	[{ comment: '\ud800' }, 'answers.comment', 'characters'],
	[{ comment: 'gr\uFFFDn' }, 'answers.comment', 'characters'],
])('%j is refused: %s %s', (sent, field, code) => {
	expect(checkAnswers(rules, sent)).toEqual({ ok: false, problems: [{ field, code }] });
});

test('every problem is reported at once', () => {
	const checked = checkAnswers(rules, { satisfied: 'happy', comment: long });
	expect(checked).toMatchObject({ ok: false, problems: { length: 2 } });
});

test('a flood of unknown questions is answered briefly', () => {
	const flood = Object.fromEntries(
		Array.from({ length: 10_000 }, (_, i) => [`q${String(i)}`, 'x']),
	);
	expect(checkAnswers(rules, flood)).toMatchObject({ ok: false, problems: { length: 50 } });
});

test('a question with an endless name is called by its beginning', () => {
	expect(checkAnswers(rules, { ['q'.repeat(10_000)]: 'x' })).toMatchObject({
		problems: [{ field: `answers.${'q'.repeat(60)}` }],
	});
});
