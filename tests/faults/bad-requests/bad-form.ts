import fc from 'fast-check';
import { oddText } from './odd-text.ts';

type Fields = [name: string, value: string][];

const rightFields = (code: string): Fields => [
	['survey', '2026'],
	['code', code],
	['submission', '0b1f6a52-77a9-4a1c-9d3c-1d2f3e4a5b6c'],
	['language', 'sv'],
	['answers.satisfied', 'very-satisfied'],
	['answers.first', 'locks'],
	['answers.first', 'clean'],
	['answers.comment', 'Hej'],
];

const encoded = (fields: Fields) => new URLSearchParams(fields).toString();
/** As no browser does it. */
const unencoded = (fields: Fields) => fields.map((field) => field.join('=')).join('&');

/** Something like a posted form, in which anything may be wrong. Its code is never a right one. */
export function oddForm(wrongCode: string): fc.Arbitrary<string> {
	const right = rightFields(wrongCode);
	const names = [
		...right.map(([name]) => name),
		'switch',
		'answers',
		'answers.',
		'answers.__proto__',
	];
	const name = fc.oneof(fc.constantFrom(...names), oddText);
	const kept = fc.oneof(fc.constant(right), fc.shuffledSubarray(right));
	const added = fc.array(fc.tuple(name, oddText), { maxLength: 5 });
	return fc
		.tuple(kept, added, fc.constantFrom(encoded, unencoded))
		.map(([some, more, encode]) => encode([...some, ...more]));
}

const FAULTY_FIELDS: Fields = [
	['survey', '2025'],
	['submission', '1'],
	['district', 'dalhem'],
	['__proto__', ''],
	['answers', ''],
	['switch', 'sv'],
	['answers.satisfied', 'x'],
	['answers.nonsense', 'x'],
	['answers.first', 'none'],
	['answers.comment', '\0'],
	['answers.comment', '\uD800'],
	['answers.comment', 'x'.repeat(1_001)],
];

/** A form with a right code and exactly one fault, which is never to be overlooked. */
export function faultyForm(code: string): fc.Arbitrary<string> {
	const fields = rightFields(code);
	const single = fields.filter(([name]) => name !== 'answers.first');
	return fc.oneof(
		fc.constantFrom(...FAULTY_FIELDS).map((faulty) => {
			const others = fields.filter(([name]) => name !== faulty[0] || name === 'answers.first');
			return encoded([...others, faulty]);
		}),
		fc.constantFrom(...single).map((twice) => encoded([...fields, twice])),
		fc
			.constantFrom('answers.comment=%FF', 'answers.comment=%ED%A0%80', '&='.repeat(20_000))
			.map((rest) => `${encoded(fields.slice(0, -1))}&${rest}`),
	);
}
