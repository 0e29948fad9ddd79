import { afterEach, expect, test, vi } from 'vitest';
import { textOnGithub } from './text-on-github.ts';

const PATH = 'content/measures/sv/ljus.mdx';
const FILE = `https://api.github.com/repos/bolaget/trygghet/contents/${PATH}`;
const DRAFT = `${FILE}?ref=cms%2Fmeasures%2Fljus`;
const PUBLISHED = `${FILE}?ref=main`;
const EDITOR = { backendName: 'github', token: 'of the editor' };

afterEach(() => {
	vi.unstubAllGlobals();
});

/** What is known of the file where GitHub answers so, and what it was asked. */
async function read(answers: Record<string, Response>, user: object | null = EDITOR) {
	const fetches = vi.fn<(address: string, request: RequestInit) => Promise<Response>>((address) =>
		Promise.resolve(answers[address] ?? new Response('', { status: 404 })),
	);
	vi.stubGlobal('fetch', fetches);
	vi.stubGlobal('localStorage', { getItem: () => user && JSON.stringify(user) });
	const text = await textOnGithub('bolaget/trygghet', 'measures', 'ljus')(PATH);
	return { text, asked: fetches.mock.calls };
}

test('The draft of an entry is what GitHub has of it, and else what is published', async () => {
	const published = { [PUBLISHED]: new Response('publicerad') };
	expect(await read({ ...published, [DRAFT]: new Response('utkast') })).toMatchObject({
		text: 'utkast',
	});
	expect(await read(published)).toMatchObject({ text: 'publicerad' });
	expect(await read({})).toMatchObject({ text: undefined });
});

test('It is asked anew each time, as who has logged in', async () => {
	const { asked } = await read({ [DRAFT]: new Response('utkast') });
	expect(asked).toMatchObject([
		[DRAFT, { cache: 'no-store', headers: { authorization: 'token of the editor' } }],
	]);
});

test('Where GitHub refuses a draft, what is published does not stand for it', async () => {
	const refused = { [DRAFT]: new Response('', { status: 403 }) };
	expect(await read({ ...refused, [PUBLISHED]: new Response('publicerad') })).toMatchObject({
		text: undefined,
	});
});

test.each([
	['has not logged in', null],
	['works on files of their own', { backendName: 'local', token: 'none' }],
])('Who %s asks GitHub nothing', async (_, user) => {
	expect(await read({}, user)).toEqual({ text: undefined, asked: [] });
});
