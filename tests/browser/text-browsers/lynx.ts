import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../find-program.ts';

/** The text browser, where it is installed. */
export const findLynx = (): string | undefined => findProgram('lynx');

const ENTER = '^J';
const TAB = '<tab>';

/** Keys, by the names that Lynx has for them. */
export const type = (text: string): string[] =>
	[...text].map((symbol) => (symbol === ' ' ? '<space>' : symbol));
/** To the next control that stands at or after these words. */
export const goTo = (words: string): string[] => ['/', ...type(words), ENTER];
export const tab = (times: number): string[] => Array.from({ length: times }, () => TAB);
export const press: string[] = [ENTER];
export const clear: string[] = ['^U'];

/** Opens the page, presses the keys and quits. All that the screen has shown, without colours. */
export async function browse(lynx: string, address: string, keys: string[]): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'lynx-'));
	const script = join(folder, 'keys');
	writeFileSync(script, [...keys, 'Q'].map((key) => `key ${key}\n`).join(''));
	const options = ['-accept_all_cookies', `-cmd_script=${script}`, address];
	const env = {
		PATH: process.env['PATH'],
		HOME: folder,
		TERM: 'xterm',
		LANG: 'C.UTF-8',
		LINES: '50',
		COLUMNS: '120',
	};
	const shown = await new Promise<string>((resolve) => {
		execFile(lynx, options, { env, timeout: 30_000 }, (_, stdout) => {
			resolve(stdout);
		});
	});
	rmSync(folder, { recursive: true });
	// eslint-disable-next-line no-control-regex -- escape sequences are what is taken away
	return shown.replaceAll(/\x1B(?:\[[\d;?]*[A-Za-z]|\([A-Z])/g, ' ').replaceAll(/\s+/g, ' ');
}
