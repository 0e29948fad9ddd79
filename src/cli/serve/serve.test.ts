import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { outerEnvironment } from '../../../tests/outer-environment.ts';
import { freshDatabase } from '../../../tests/postgres/fresh-database.ts';
import { testSize } from '../../../tests/test-size.ts';
import { siteContent } from '../../lib/site-content.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'serve-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const SURVEY = `
	export const config = { rateLimit: { windowLimit: 60, windowSize: 60 } };
	export default (_, { deploy }) => new Response(deploy.context)`;
const DAILY = `
	export const config = { schedule: '0 2 * * *' };
	export default async () => new Response()`;
/** It prints, so that what `serve` prints tells that it was called. */
const WATCH = "export default async () => console.log('It is watched.')";

function addBuiltSite() {
	for (const [path, file, text] of [
		[siteContent.dist, '404.html', ''],
		['.functions', 'survey.mjs', SURVEY],
		['.functions', 'nightly.mjs', DAILY],
		['.functions', 'rebuild.mjs', DAILY],
		['.functions', 'watch.mjs', WATCH],
	] as const) {
		mkdirSync(join(folder, path), { recursive: true });
		writeFileSync(join(folder, path, file), text);
	}
}

/** What it says of its failure, after what it says of the settings. */
function failure(settings: Record<string, string>): string | undefined {
	const env = { ...outerEnvironment(), NETLIFY_DB_URL: '-', SURVEY_CODE_SECRET: '-', ...settings };
	const program = resolve('src/cli/serve/serve.ts');
	const { status, stderr } = spawnSync(process.execPath, [program], { cwd: folder, env });
	return status === 1 ? stderr.toString() : undefined;
}

test('without a built site it says what to do', () => {
	expect(failure({})).toBe('There is no built site here. Run "npm run build" first.\n');
});

test('a port that is none is refused in words', () => {
	addBuiltSite();
	expect(failure({ PORT: '80a' })).toBe('PORT must be a whole number from 0 to 65535.\n');
});

test('a port that is taken is refused in words', async () => {
	addBuiltSite();
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const port = String((other.address() as AddressInfo).port);
	expect(failure({ PORT: port, HOST: '127.0.0.1' })).toBe(
		`Port ${port} of 127.0.0.1 is taken, or not for this user.\n`,
	);
	other.close();
});

test('a limit that is none is refused in words', () => {
	addBuiltSite();
	expect(failure({ RATE_LIMIT: 'many' })).toBe(
		'RATE_LIMIT must be a whole number; 0 is no limit.\n',
	);
});

const DATABASES: [string, boolean, string][] = [
	['that threatens its tenants', true, 'log_error_verbosity = default. Den ska ha terse'],
	['that cannot be used', false, 'Error ECONNREFUSED'],
];
const SETTINGS = {
	CONTEXT: 'production',
	RATE_LIMIT: '1',
	TRUST_PROXY: 'X-Real-IP',
	BUILD_HOOK_URL: 'http://127.0.0.1:1/',
	ALERT_URL: 'http://127.0.0.1:1/',
};
test.each(testSize(DATABASES.slice(1), DATABASES))(
	'it warns of a database %s, and runs on this computer alone, for as many as it may',
	async (_, isThere, warning) => {
		addBuiltSite();
		const nobody = 'postgres://nobody@127.0.0.1:1/none';
		const NETLIFY_DB_URL = isThere ? await freshDatabase({ isDevelopment: false }) : nobody;
		const child = spawn(process.execPath, [resolve('src/cli/serve/serve.ts')], {
			cwd: folder,
			env: { ...outerEnvironment(), ...SETTINGS, NETLIFY_DB_URL, PORT: '0' },
		});
		let printed = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (text: Buffer) => {
				printed += text.toString();
			});
		const ended = once(child, 'exit');
		try {
			await vi.waitUntil(() => /^Ready/m.test(printed) && printed.includes(warning), 60_000);
			const [address = ''] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
			const ask = (who: string) => fetch(`${address}api/survey`, { headers: { 'X-Real-IP': who } });
			expect(await (await ask('192.0.2.1')).text()).toBe('production');
			expect((await ask('192.0.2.1')).status).toBe(429);
			expect((await ask('192.0.2.2')).status).toBe(200);
			for (const line of [/^nightly: next .*T02:00/m, /^rebuild: next /m, /^It is watched/m])
				expect(printed).toMatch(line);
			expect(printed).toContain('SURVEY_CODE_SECRET is not set');
		} finally {
			child.kill();
		}
		expect(await ended).toEqual([0, null]);
	},
);
