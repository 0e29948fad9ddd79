import { randomUUID } from 'node:crypto';
import { type FormState, readFormState } from '../form/form-state.ts';
import { parseSubmissionId } from './submission-id.ts';

export type BodyType = 'json' | 'form';

/** What was sent, unchecked: every value may be anything. */
export interface ParsedBody {
	fields: Map<string, unknown>;
	/** The form as it was filled in, to show it again; only for a posted form. */
	state?: FormState;
}

/** Far above what the form's own limits let a person write. */
const MAX_BYTES = 32 * 1024;

export function bodyType(request: Request): BodyType | undefined {
	const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
	if (type === 'application/json') return 'json';
	return type === 'application/x-www-form-urlencoded' ? 'form' : undefined;
}

/** The body's bytes, or why there are none: reading stops at the first byte too many. */
export async function readLimited(
	request: Request,
): Promise<Uint8Array | 'too-large' | 'unreadable'> {
	if (Number(request.headers.get('content-length')) > MAX_BYTES) return 'too-large';
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of request.body ?? []) {
			size += chunk.byteLength;
			if (size > MAX_BYTES) return 'too-large';
			chunks.push(chunk);
		}
	} catch {
		// The connection broke half-way.
		return 'unreadable';
	}
	return Buffer.concat(chunks);
}

/** The fields in the body, or `undefined` when it cannot be read as its type says. */
export function parseBody(type: BodyType, body: Uint8Array): ParsedBody | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
		return type === 'json' ? parseJson(text) : parseForm(text);
	} catch {
		return undefined;
	}
}

function parseJson(text: string): ParsedBody | undefined {
	let members = 0;
	const value: unknown = JSON.parse(text, function (this: unknown, key, member: unknown) {
		if (key !== '' && !Array.isArray(this)) members += 1;
		return member;
	});
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	// JSON.parse keeps the last of two members with one name; which one was meant is not ours to guess.
	if (members !== namedMembers(text)) return undefined;
	return { fields: new Map<string, unknown>(Object.entries(value)) };
}

const namedMembers = (json: string) =>
	[...json.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)].filter(([, name, colon]) => name && colon)
		.length;

function parseForm(text: string): ParsedBody | undefined {
	const posted = new URLSearchParams(text);
	const given = posted.get('submission');
	// A static form cannot make an id; from here on it has one, also on the page that comes back,
	// so that sending it once more counts once.
	const submission = parseSubmissionId(given) ?? randomUUID();
	const state = { ...readFormState(posted), submission };
	const fields = new Map<string, unknown>([['answers', state.answers]]);
	for (const [name, value] of posted) {
		if (name.startsWith('answers.')) continue;
		if (fields.has(name)) return undefined;
		fields.set(name, value);
	}
	if (!given) fields.set('submission', submission);
	return { fields, state };
}
