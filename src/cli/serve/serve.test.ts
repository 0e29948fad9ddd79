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
	export default () => new Response()`;
const NIGHTLY = `
	export const config = { schedule: '0 2 * * *' };
	export default () => new Response()`;

function addBuiltSite() {
	for (const [path, file, text] of [
		[siteContent.dist, '404.html', ''],
		['.functions', 'survey.mjs', SURVEY],
		['.functions', 'nightly.mjs', NIGHTLY],
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
test.each(testSize(DATABASES.slice(1), DATABASES))(
	'it warns of a database %s, and runs on this computer alone, for as many as it may',
	async (_, isThere, warning) => {
		addBuiltSite();
		const nobody = 'postgres://nobody@127.0.0.1:1/none';
		const NETLIFY_DB_URL = isThere ? await freshDatabase({ isDevelopment: false }) : nobody;
		const child = spawn(process.execPath, [resolve('src/cli/serve/serve.ts')], {
			cwd: folder,
			env: { ...outerEnvironment(), NETLIFY_DB_URL, PORT: '0', RATE_LIMIT: '1' },
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
			const ask = () => fetch(`${address}api/survey`).then(({ status }) => status);
			expect([await ask(), await ask()]).toEqual([200, 429]);
			expect(printed).toContain('SURVEY_CODE_SECRET is not set');
		} finally {
			child.kill();
		}
		expect(await ended).toEqual([0, null]);
	},
);
