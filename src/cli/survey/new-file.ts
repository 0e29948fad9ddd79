import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { siteContent } from '../../lib/site-content.ts';
import { filesSv } from '../../strings/sv/commands/files.ts';
import { UsageError } from '../usage-error.ts';

/** Writes a file that only its owner can read, whole or not at all. Never overwrites. */
export function writeNewFile(path: string, text: string): void {
	checkNewFile(path);
	let isMade = false;
	try {
		writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
		isMade = true;
		writeFileSync(path, text, { flush: true });
	} catch (cause) {
		if (isMade) rmSync(path);
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'okänt fel';
		throw new UsageError(filesSv.unwritable(path, code), { cause });
	}
}

/** @throws {UsageError} where a file may not be written: known before any work is done for it */
export function checkNewFile(path: string): void {
	checkOutsideContent(path);
	if (existsSync(path)) throw new UsageError(filesSv.taken(path));
}

/** What is in the content is published and kept for ever: never codes, and never free texts. */
export function checkOutsideContent(path: string): void {
	const way = relative(siteContent.folder, path);
	if (!/^\.\.(?:$|[/\\])/.test(way)) throw new UsageError(filesSv.inContent(path));
}
