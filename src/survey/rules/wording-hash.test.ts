import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Localized, Question } from './questionnaire.ts';
import { wordingHash } from './wording-hash.ts';

type Multiple = Extract<Question, { type: 'multiple' }> & { hint: Localized };
type Option = Multiple['options'][number];
type Rewording = (question: Multiple, word: string, at: number) => Question;

const words = fc.stringMatching(/^[a-zåäö]{1,8}$/);
const texts = fc
	.array(words, { minLength: 2, maxLength: 5 })
	.map((text): Localized => ({ sv: text.join(' ') }));
const questions: fc.Arbitrary<Multiple> = fc.record({
	type: fc.constant('multiple'),
	id: words,
	text: texts,
	hint: texts,
	maxChoices: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
	options: fc.uniqueArray(fc.record({ id: words, label: texts }), {
		minLength: 2,
		maxLength: 4,
		selector: ({ id }) => id,
	}),
});
/** In no question. */
const newWords = fc.stringMatching(/^[A-ZÅÄÖ]{1,8}$/);
const positions = fc.nat({ max: 4 });

const everyText = (question: Multiple, write: (sv: string) => Localized): Question => ({
	...question,
	text: write(question.text.sv),
	hint: write(question.hint.sv),
	options: question.options.map((option) => ({ ...option, label: write(option.label.sv) })),
});

test.each<[string, Rewording]>([
	['a translation', (q, word) => everyText(q, (sv) => ({ sv, lattlast: word, en: word }))],
	['white space', (q) => everyText(q, (sv) => ({ sv: `\n${sv.replaceAll(' ', ' \u00A0\t')} ` }))],
	['letters of two code points', (q) => everyText(q, (sv) => ({ sv: sv.normalize('NFD') }))],
])('%s leaves the hash as it is', async (_, change) => {
	await fc.assert(
		fc.asyncProperty(questions, newWords, positions, async (question, word, at) => {
			expect(await wordingHash(change(question, word, at))).toBe(await wordingHash(question));
		}),
	);
});

const reworded = ({ sv }: Localized, word: string, at: number): Localized => {
	const text = sv.split(' ');
	return { sv: text.with(at % text.length, word).join(' ') };
};
const withOption = (question: Multiple, at: number, write: (option: Option) => Option) => ({
	...question,
	options: question.options.map((option, index) =>
		index === at % question.options.length ? write(option) : option,
	),
});

const asScale = ({ id, text, hint, options }: Multiple): Question => ({
	type: 'single',
	id,
	text,
	hint,
	groups: [],
	options,
});

function withLastWordInHint(question: Multiple): Question {
	const [last = '', ...others] = question.text.sv.split(' ').toReversed();
	return {
		...question,
		text: { sv: others.toReversed().join(' ') },
		hint: { sv: `${last} ${question.hint.sv}` },
	};
}

test.each<[string, Rewording]>([
	['a word of the question', (q, word, at) => ({ ...q, text: reworded(q.text, word, at) })],
	['a word of the hint', (q, word, at) => ({ ...q, hint: reworded(q.hint, word, at) })],
	['the hint taken away', (q) => ({ ...q, hint: undefined })],
	[
		'a word of an option',
		(q, word, at) => withOption(q, at, (o) => ({ ...o, label: reworded(o.label, word, at) })),
	],
	['the id of an option', (q, word, at) => withOption(q, at, (o) => ({ ...o, id: word }))],
	['the order of the options', (q) => ({ ...q, options: q.options.toReversed() })],
	['an option less', (q) => ({ ...q, options: q.options.slice(1) })],
	['what excludes the rest', (q, _, at) => withOption(q, at, (o) => ({ ...o, exclusive: true }))],
	['how many may be chosen', (q, _, at) => ({ ...q, maxChoices: at + 10 })],
	['the kind of question', asScale],
	['a word moved from the question to the hint', withLastWordInHint],
])('%s changes the hash', async (_, change) => {
	await fc.assert(
		fc.asyncProperty(questions, newWords, positions, async (question, word, at) => {
			const changed = change(question, word, at);
			expect(await wordingHash(changed)).not.toBe(await wordingHash(question));
		}),
	);
});

const scale: Extract<Question, { type: 'single' }> = {
	type: 'single',
	id: 'satisfied',
	text: { sv: 'Hur nöjd är du?' },
	groups: [{ id: 'satisfied', label: { sv: 'Nöjd' } }],
	options: [
		{ id: 'very', label: { sv: 'Mycket nöjd' }, group: 'satisfied' },
		{ id: 'dont-know', label: { sv: 'Vet inte' }, noOpinion: true },
	],
};
const choices: Question = {
	type: 'multiple',
	id: 'first',
	text: { sv: 'Vad ska göras först?' },
	hint: { sv: 'Välj det viktigaste.' },
	maxChoices: 2,
	options: [
		{ id: 'light', label: { sv: 'Belysning' } },
		{ id: 'none', label: { sv: 'Inget' }, exclusive: true },
	],
};
const comment: Extract<Question, { type: 'text' }> = {
	type: 'text',
	id: 'comment',
	text: { sv: 'Något mer?' },
	maxLength: 1000,
};

test('how answers are counted leaves the hash as it is', async () => {
	const options = scale.options.map(({ id, label }) => ({ id, label }));
	const uncounted: Question = { ...scale, groups: [], options };
	expect(await wordingHash(uncounted)).toBe(await wordingHash(scale));
});

test('how long a text may be changes the hash', async () => {
	expect(await wordingHash({ ...comment, maxLength: 999 })).not.toBe(await wordingHash(comment));
});

// The hashes of earlier years stand in files that nobody writes anew.
test.each([
	[scale, 'a01f8b36aac13058'],
	[choices, '3b2a741c390f2352'],
	[comment, 'ba12f249babac20b'],
])('$id has the same hash for ever', async (question, hash) => {
	expect(await wordingHash(question)).toBe(hash);
});
