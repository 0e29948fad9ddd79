import { expect, test } from 'vitest';
import { MOST_CHARACTERS } from '../rules/contradictions.ts';
import { bodyType, parseBody, readLimited } from './read-body.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const posted = (body: string, headers: Record<string, string> = {}) =>
	new Request('https://trygghet.example/', { method: 'POST', body, headers });

test.each([
	['Application/JSON; charset=UTF-8', 'json'],
	[' application/x-www-form-urlencoded ;', 'form'],
	['application/jsonp', undefined],
])('a body of type %j is %s', (type, expected) => {
	expect(bodyType(posted('', { 'Content-Type': type }))).toBe(expected);
});

const LARGEST = 'x'.repeat(32 * 1024);

test.each([{}, { 'Content-Length': String(LARGEST.length) }])(
	'32 KiB are read, with the headers %j',
	async (headers) => {
		expect(await readLimited(posted(LARGEST, headers))).toHaveLength(LARGEST.length);
	},
);

test('one byte more is too large, and what says so of itself is not waited for', async () => {
	expect(await readLimited(posted(`${LARGEST}x`))).toBe('too-large');
	expect(await readLimited(posted('', { 'Content-Length': '32769' }))).toBe('too-large');
});

test('all that a plain form can hold in Arabic is read', async () => {
	const form = new URLSearchParams({ 'answers.comment': 'ع'.repeat(MOST_CHARACTERS) });
	const ticked = `&${'answers.question=option&'.repeat(200)}`;
	expect(await readLimited(posted(`${form.toString()}${ticked}`))).toBeInstanceOf(Uint8Array);
});

const streamed = (body: ReadableStream) =>
	new Request('https://trygghet.example/', { method: 'POST', body, duplex: 'half' } as RequestInit);

test('a body in small pieces is measured whole', async () => {
	let left = 33;
	const pieces = new ReadableStream({
		pull(controller) {
			if (left === 0) controller.close();
			else controller.enqueue(new Uint8Array(1024));
			left -= 1;
		},
	});
	expect(await readLimited(streamed(pieces))).toBe('too-large');
});

test('a body that breaks off is not taken for whole', async () => {
	const broken = new ReadableStream({
		start(controller) {
			controller.enqueue(bytes('{}'));
		},
		pull(controller) {
			controller.error(new Error('cut'));
		},
	});
	expect(await readLimited(streamed(broken))).toBe('unreadable');
});

test('letters that are not UTF-8 are not guessed', () => {
	const latin1 = Uint8Array.from([...bytes('{"answers":"gr'), 0xf6, ...bytes('n"}')]);
	expect(parseBody('json', latin1)).toBeUndefined();
	expect(parseBody('json', bytes('{"answers":"grön"}'))?.fields.get('answers')).toBe('grön');
});

test.each(['Han sa "nej": så är det', 'Ett \\ och "', '":', '{"a":1,"a":2}'])(
	'the text %j names no member of the body that it stands in',
	(comment) => {
		const body = bytes(JSON.stringify({ answers: { comment } }));
		expect(parseBody('json', body)?.fields.get('answers')).toEqual({ comment });
	},
);

test.each(['code=A', 'code=A&submission='])('the form %j has an id from here on', (form) => {
	const { fields, state } = parseBody('form', bytes(form)) ?? {};
	expect(fields?.get('submission')).toMatch(/^[0-9a-f-]{36}$/);
	expect(state?.submission).toBe(fields?.get('submission'));
});
