import { rmSync, writeFileSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';

/** Writes a file that only its owner can read, whole or not at all. Never overwrites. */
export function writeNewFile(path: string, text: string): void {
	let isMade = false;
	try {
		writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
		isMade = true;
		writeFileSync(path, text, { flush: true });
	} catch (cause) {
		if (isMade) rmSync(path);
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
		throw new UsageError(`${path} cannot be written as a new file (${code}).`, { cause });
	}
}
