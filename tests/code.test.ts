import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { getFileInfo } from 'prettier';
import { expect, test } from 'vitest';

const USUAL = [
	['eslint', '--max-warnings', '0', '.'],
	// The types of the content were written by the build, or by `astro sync`.
	['astro', 'check', '--noSync'],
];
const FORMAT = ['prettier', '--check', '.'];

/** One beside the other, and all beside other tests: each works on one core. */
test.concurrent.for(process.env['LINT'] === 'quick' ? USUAL : [FORMAT, ...USUAL])(
	'%s finds nothing',
	async ([name = '', ...args]) => {
		const { exitCode, output } = await run(name, args);
		expect(exitCode, output).toBe(0);
	},
);

test.for(['content/articles/ny.mdx', 'content/history.yaml'])(
	'%s is an editor’s, whose format nobody judges',
	async (file) => {
		expect(await getFileInfo(file, { ignorePath: '.prettierignore' })).toMatchObject({
			ignored: true,
		});
	},
);

const run = (name: string, args: string[]) =>
	new Promise<{ exitCode: number | null; output: string }>((resolve) => {
		const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
		const program = join('node_modules', '.bin', name);
		const child = execFile(program, args, { env }, (_, stdout, stderr) => {
			resolve({ exitCode: child.exitCode, output: stdout + stderr });
		});
	});
