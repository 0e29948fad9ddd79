import fc from 'fast-check';
import { oddText } from './odd-text.ts';

/** Members of an object as JSON text, so that names can come twice and values can be no JSON. */
type Members = [name: string, json: string][];

const object = (members: Members) =>
	`{${members.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;

const ANSWERS: Members = [
	['satisfied', '"very-satisfied"'],
	['first', '["locks","clean"]'],
	['comment', '"Hej"'],
];

const rightMembers = (code: string): Members => [
	['survey', '"2026"'],
	['code', JSON.stringify(code)],
	['submission', '"0b1f6a52-77a9-4a1c-9d3c-1d2f3e4a5b6c"'],
	['language', '"sv"'],
	['answers', object(ANSWERS)],
];

const nested = fc.nat(10_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth));

const oddValue = fc.oneof(
	fc.json({ stringUnit: 'binary' }),
	oddText.map((text) => JSON.stringify(text)),
	nested,
	fc.constantFrom(
		'1e999999',
		'-0',
		'9'.repeat(5_000),
		'NaN',
		'01',
		'"\\uD800"',
		"'x'",
		'{"a":1,"a":2}',
	),
);

/** Right members, or some of them in another order, and then odd ones, which may bear their names. */
function oddMembers(right: Members): fc.Arbitrary<Members> {
	const names = [
		...right.map(([name]) => name),
		'__proto__',
		'constructor',
		'switch',
		'answers.comment',
	];
	const name = fc.oneof(fc.constantFrom(...names), oddText);
	const kept = fc.oneof(fc.constant(right), fc.shuffledSubarray(right));
	const added = fc.array(fc.tuple(name, oddValue), { maxLength: 3 });
	return fc.tuple(kept, added).map((parts) => parts.flat());
}

/** Something like a submission, in which anything may be wrong. Its code is never a right one. */
export const oddJson = (wrongCode: string): fc.Arbitrary<string> =>
	oddMembers(ANSWERS).chain((answers) => {
		const right = rightMembers(wrongCode).with(-1, ['answers', object(answers)]);
		return oddMembers(right).map(object);
	});

const FAULTY_MEMBERS: Members = [
	['survey', '"2025"'],
	['survey', 'null'],
	['code', '["0"]'],
	['submission', '"1"'],
	['submission', '{}'],
	['language', '["sv"]'],
	['district', '"dalhem"'],
	['__proto__', '{}'],
	['answers', 'null'],
	['answers', '[]'],
	['answers', '{}'],
	['answers', '{"comment":"  "}'],
	['answers', '{"comment":"\\u0000"}'],
	['answers', '{"comment":"\\uD800"}'],
	['answers', `{"comment":"${'x'.repeat(1_001)}"}`],
	['answers', '{"satisfied":"x"}'],
	['answers', '{"satisfied":["very-satisfied"]}'],
	['answers', '{"satisfied":"very-satisfied","satisfied":"dont-know"}'],
	['answers', '{"first":["locks","locks"]}'],
	['answers', '{"first":["locks","none"]}'],
	['answers', '{"first":["locks","clean","work","leisure"]}'],
	['answers', '{"first":{"0":"locks","length":1}}'],
	['answers', '{"__proto__":"x","comment":"Hej"}'],
];

/** A submission with a right code and exactly one fault, which is never to be overlooked. */
export function faultyJson(code: string): fc.Arbitrary<string> {
	const members = rightMembers(code);
	const right = object(members);
	return fc.oneof(
		fc.constantFrom(...FAULTY_MEMBERS).map(([name, json]) => {
			const others = members.filter(([other]) => other !== name);
			return object([...others, [name, json]]);
		}),
		fc.constantFrom(...members).map((twice) => object([...members, twice])),
		fc.nat(right.length - 1).map((end) => right.slice(0, end)),
		fc.constantFrom('}', ',', '\0', 'null', right).map((tail) => right + tail),
		fc.constant(right.padEnd(32 * 1024 + 1)),
	);
}
