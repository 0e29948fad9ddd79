import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../../src/cli/ports.ts';
import { paths } from '../../src/lib/paths.ts';
import { readerStrings } from '../../src/strings/site.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { CONTENT, type DevServer, PATIENCE, spawnDev, startDev } from './dev-server.ts';

const MEASURE = `${CONTENT}/measures/sv/skyltar.mdx`;
const BUILT = '"of the last build"';

let copy: ProjectCopy;
let site: DevServer;
let started: string;
let file: string;
let right: string;
/** What an open page was told, in its order. */
type Told = { type: string; err?: { message: string } }[];
let told: Told;

const page = async (path: string) => (await fetch(new URL(path, site.address))).text();

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
	site = await startDev(copy.folder);
	started = site.printed();
	told = await openPage();
});
afterAll(async () => {
	site.process.kill('SIGKILL');
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
	const socket = new WebSocket(new URL(`?token=${token}`, site.address), 'vite-hmr');
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
	await site.prints('Allt stämmer.');
	await toldLast('full-reload');
});

test('a wrong word is told in Swedish alone, in the terminal and over the page', async () => {
	const before = site.printed().length;
	save('status', 'ongoin');
	expect(await toldLast('error')).toMatch(WRONG);
	const printed = () => site.printed().slice(before);
	await vi.waitUntil(() => printed().includes('går inte att använda här'), PATIENCE);
	expect(printed()).not.toMatch(/does not match|Failed to/);
	mend();
	await toldLast('full-reload');
});

test('what is saved is seen', async () => {
	save('title', 'Ett nytt namn');
	await vi.waitUntil(async () => (await page(paths.measures)).includes('Ett nytt namn'), PATIENCE);
});

test('an address that is not there is answered in its language', async () => {
	const answer = await fetch(new URL('/en/finns-inte/', site.address));
	expect(answer.status).toBe(404);
	expect(await answer.text()).toContain(readerStrings('en').notFound.title);
});

test('the form that is sent without a code comes back in the frame of the page', async () => {
	const headers = { Accept: 'text/html' };
	const sent = { method: 'POST', headers, body: new URLSearchParams({ code: '' }) };
	const answer = await fetch(new URL('/api/survey', site.address), sent);
	expect(answer.status).toBe(422);
	expect(await answer.text()).toMatch(/<title>Fel: .*<\/html>/s);
});

test.each(['/admin/', '/pagefind/words.json'])('%s is of the last build', async (path) => {
	expect(await page(path)).toBe(BUILT);
	expect(started).toContain('are of the last build, ');
});

test('a second one in the same folder is refused', async () => {
	const second = spawnDev(copy.folder, await freePort());
	expect((await second.stderr.toArray()).join('')).toContain('already runs from this folder');
});

test('it ends in order, and forgets the database', async () => {
	site.process.kill('SIGTERM');
	expect(await once(site.process, 'exit')).toEqual([0, null]);
	expect(readFileSync(join(copy.folder, '.netlify/state.json'), 'utf8')).toBe('{}');
});
