import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../src/cli/ports.ts';
import { paths } from '../src/lib/paths.ts';
import { readerStrings } from '../src/strings/site.ts';
import { outerEnvironment } from './outer-environment.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const CONTENT = 'tests/site-content';
const MEASURE = `${CONTENT}/measures/sv/skyltar.mdx`;
const BUILT = '"of the last build"';
const PATIENCE = { timeout: 150_000 };

let copy: ProjectCopy;
let address: string;
let site: ChildProcessByStdio<null, Readable, Readable>;
let printed = '';
let started: string;
let file: string;
let right: string;
/** What an open page was told, in its order. */
type Told = { type: string; err?: { message: string } }[];
let told: Told;

const dev = (port: number) =>
	spawn(process.execPath, ['src/cli/dev/dev.ts'], {
		cwd: copy.folder,
		env: {
			...outerEnvironment(),
			PORT: String(port),
			SITE_CONTENT: CONTENT,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
const prints = (words: string) => vi.waitUntil(() => printed.includes(words), PATIENCE);
const page = async (path: string) => (await fetch(new URL(path, address))).text();

beforeAll(async () => {
	copy = await copyProject();
	file = join(copy.folder, MEASURE);
	right = readFileSync(file, 'utf8');
	save('status', 'ongoin');
	for (const built of ['admin/index.html', 'pagefind/words.json']) {
		const target = join(copy.folder, '.site', CONTENT, 'dist', built);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, BUILT);
	}
	const port = await freePort();
	address = `http://localhost:${String(port)}/`;
	site = dev(port);
	for (const output of [site.stdout, site.stderr])
		output.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	await prints('#kod=');
	started = printed;
	told = await openPage();
});
afterAll(async () => {
	site.kill('SIGKILL');
	await copy.remove();
});

/** Saves the measure with another value of a field. */
function save(field: string, value: string): void {
	writeFileSync(file, right.replace(new RegExp(`^${field}: .*`, 'm'), `${field}: ${value}`));
}

function mend(): void {
	writeFileSync(file, right);
}

async function openPage(): Promise<Told> {
	const heard: Told = [];
	const [, token = ''] = /wsToken = "([^"]+)"/.exec(await page('/@vite/client')) ?? [];
	const socket = new WebSocket(new URL(`?token=${token}`, address), 'vite-hmr');
	socket.addEventListener('message', ({ data }) => {
		heard.push(JSON.parse(String(data)) as Told[number]);
	});
	await once(socket, 'open');
	return heard;
}

/** What a page was told last, as soon as it is `kind`. */
async function toldLast(kind: 'error' | 'full-reload', heard = told) {
	await vi.waitUntil(() => heard.at(-1)?.type === kind, PATIENCE);
	return heard.at(-1)?.err?.message;
}

const WRONG = /status: "ongoin" går inte att använda här|status: &quot;ongoin&quot; går inte/;

test('what is wrong from the start is told to every page that is opened, until it is mended', async () => {
	expect(await toldLast('error')).toMatch(WRONG);
	expect(await toldLast('error', await openPage())).toMatch(WRONG);
	mend();
	await prints('Allt stämmer.');
	await toldLast('full-reload');
});

test('a wrong word is told in Swedish alone, in the terminal and over the page', async () => {
	printed = '';
	save('status', 'ongoin');
	expect(await toldLast('error')).toMatch(WRONG);
	await prints('går inte att använda här');
	expect(printed).not.toMatch(/does not match|Failed to/);
	mend();
	await toldLast('full-reload');
});

test('what is saved is seen', async () => {
	save('title', 'Ett nytt namn');
	await vi.waitUntil(async () => (await page(paths.measures)).includes('Ett nytt namn'), PATIENCE);
});

test('an address that is not there is answered in its language', async () => {
	const answer = await fetch(new URL('/en/finns-inte/', address));
	expect(answer.status).toBe(404);
	expect(await answer.text()).toContain(readerStrings('en').notFound.title);
});

test('the form that is sent without a code comes back in the frame of the page', async () => {
	const headers = { Accept: 'text/html' };
	const sent = { method: 'POST', headers, body: new URLSearchParams({ code: '' }) };
	const answer = await fetch(new URL('/api/survey', address), sent);
	expect(answer.status).toBe(422);
	expect(await answer.text()).toMatch(/<title>Fel: .*<\/html>/s);
});

test.each(['/admin/', '/pagefind/words.json'])('%s is of the last build', async (path) => {
	expect(await page(path)).toBe(BUILT);
	expect(started).toContain('are of the last build, ');
});

test('a second one in the same folder is refused', async () => {
	const second = dev(await freePort());
	expect((await second.stderr.toArray()).join('')).toContain('already runs from this folder');
});

test('it ends in order, and forgets the database', async () => {
	site.kill('SIGTERM');
	expect(await once(site, 'exit')).toEqual([0, null]);
	expect(readFileSync(join(copy.folder, '.netlify/state.json'), 'utf8')).toBe('{}');
});
