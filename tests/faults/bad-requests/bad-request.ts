import fc from 'fast-check';
import { faultyForm, oddForm } from './bad-form.ts';
import { faultyJson, oddJson } from './bad-json.ts';
import { oddHeaders, spelled, wrongType } from './odd-headers.ts';
import { oddText } from './odd-text.ts';

const ADDRESS = 'https://trygghet.example/api/survey';
const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
/** Its check symbol is right. That it was dealt has a chance of 1 in 2⁵⁵. */
const UNKNOWN_CODE = '000000000000';

/** What a request is made of: plain data, so that a failing one can be read. */
export interface BadRequest {
	method: string;
	query: string;
	headers: Record<string, string>;
	/** The body as it arrives. */
	chunks: Uint8Array[];
	/** Whether the connection breaks after the last chunk. */
	breaks: boolean;
}

const rarely = <T>(usual: T, odd: fc.Arbitrary<T>) =>
	fc.oneof({ weight: 15, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: odd });

interface Insertion {
	/** As a part of the body's length. */
	place: number;
	bytes: Uint8Array;
}
const insertion: fc.Arbitrary<Insertion> = fc.record({
	place: fc.double({ min: 0, max: 1, noNaN: true }),
	bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
});

function inserted(body: Buffer, { place, bytes }: Insertion): Buffer {
	const at = Math.floor(place * body.length);
	return Buffer.concat([body.subarray(0, at), bytes, body.subarray(at)]);
}

/** The text's bytes, rarely in another encoding, damaged, or of a size near the limit of 32 KiB. */
const damaged = (text: string): fc.Arbitrary<Buffer> =>
	fc
		.tuple(
			rarely<BufferEncoding>('utf8', fc.constantFrom('latin1', 'utf16le')),
			rarely<Insertion[]>([], fc.array(insertion, { maxLength: 3 })),
			rarely(0, fc.constantFrom(32_767, 32_768, 32_769, 70_000)),
		)
		.map(([encoding, insertions, size]) => {
			const body = insertions.reduce(inserted, Buffer.from(text, encoding));
			return Buffer.concat([body, Buffer.alloc(Math.max(0, size - body.length), ' ')]);
		});

const bytesOf = (text: string) => Buffer.from(text);

/** Type and bytes of a body that may not be stored. `code` is a right one that is not used yet. */
const badBody = (code: string): fc.Arbitrary<[type: string, bytes: Buffer]> =>
	fc.oneof(
		fc.tuple(fc.constant(JSON_TYPE), oddJson(UNKNOWN_CODE).chain(damaged)),
		fc.tuple(fc.constant(FORM_TYPE), oddForm(UNKNOWN_CODE).chain(damaged)),
		fc.tuple(fc.constant(JSON_TYPE), faultyJson(code).map(bytesOf)),
		fc.tuple(fc.constant(FORM_TYPE), faultyForm(code).map(bytesOf)),
	);

/** Requests that are wrong in one way at least. */
export const badRequest = (code: string): fc.Arbitrary<BadRequest> =>
	badBody(code).chain(([type, bytes]) =>
		fc.record({
			method: rarely('POST', fc.constantFrom('PUT', 'PATCH', 'DELETE', 'OPTIONS')),
			query: rarely(
				'',
				oddText.map((text) => `?language=${text}`),
			),
			headers: fc
				.tuple(
					rarely({}, oddHeaders),
					fc.oneof(
						{ weight: 15, arbitrary: spelled(type) },
						spelled(JSON_TYPE),
						spelled(FORM_TYPE),
						wrongType,
					),
				)
				.map(([headers, contentType]) => ({ ...headers, 'content-type': contentType })),
			chunks: fc.nat(bytes.length).map((at) => [bytes.subarray(0, at), bytes.subarray(at)]),
			breaks: rarely(false, fc.constant(true)),
		}),
	);

export function requestOf({ method, query, headers, chunks, breaks }: BadRequest): Request {
	const arriving = chunks.values();
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			const { value } = arriving.next();
			if (value !== undefined) controller.enqueue(value);
			else if (breaks) controller.error(new Error('The connection has broken'));
			else controller.close();
		},
	});
	const init = { method, headers, body, duplex: 'half' };
	return new Request(new URL(query, ADDRESS), init);
}
