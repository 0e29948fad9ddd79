import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../find-program.ts';

const ENTER = '\r';

/** The text browser, where it is installed with the program that gives it a terminal. */
export const findW3m = (): string | undefined => findProgram('script') && findProgram('w3m');

/** Keys: to these words. */
export const goTo = (words: string): string => `/${words}${ENTER}`;
export const tab = (times: number): string => '\t'.repeat(times);
export const press = ENTER;
/** Into the field that the cursor stands at. */
export const fill = (text: string): string => press + text + ENTER;

/**
 * Opens the page, presses the keys and quits. All that the screen has shown, without colours.
 * Text of several lines is written in an editor, of which `note` is what it saves.
 */
export async function browse(
	w3m: string,
	address: string,
	keys: string,
	note = '',
): Promise<string> {
	const home = mkdtempSync(join(tmpdir(), 'w3m-'));
	const file = join(home, 'note');
	writeFileSync(file, note);
	const command = `stty rows 50 cols 120; ${w3m} -no-mouse -o editor='cp ${file} %s' ${address}`;
	const terminal = spawn('script', ['--quiet', '--command', command, '/dev/null'], {
		env: { PATH: process.env['PATH'], HOME: home, TERM: 'xterm', LANG: 'C.UTF-8' },
		timeout: 30_000,
	});
	terminal.stdin.write(`${keys}Q`);
	let shown = '';
	terminal.stdout.on('data', (part: Buffer) => (shown += part.toString()));
	await once(terminal, 'close');
	rmSync(home, { recursive: true });
	// eslint-disable-next-line no-control-regex -- escape sequences are what is taken away
	return shown.replaceAll(/\x1B(?:\[[\d;?]*[A-Za-z]|\([A-Z]|[=>])/g, ' ').replaceAll(/\s+/g, ' ');
}
