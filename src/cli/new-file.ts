import { writeFileSync } from 'node:fs';
import { UsageError } from './connection.ts';

/** Makes an empty file that only its owner can read. Never overwrites. */
export function makeNewFile(path: string): void {
	try {
		writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
	} catch (cause) {
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
		throw new UsageError(`${path} cannot be made as a new file (${code}).`, { cause });
	}
}
