import {
	existsSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { lettersSv } from '../../../strings/sv/commands/letters.ts';
import { UsageError } from '../../usage-error.ts';
import { checkOutsideContent } from '../new-file.ts';

const words = lettersSv.folder;

/** A folder that is written under another name beside its own, and takes it once it is whole. */
export interface NewFolder {
	/** Where to write, until it is whole. */
	draft: string;
	/** Gives it its name. */
	settle(): void;
	/** Removes what is not settled. */
	remove(): void;
}

/**
 * Only its owner can read it.
 * @throws {UsageError} where there is something already, or nothing can be written
 */
export function newFolder(path: string): NewFolder {
	checkOutsideContent(path);
	const parent = dirname(resolve(path));
	if (!existsSync(parent)) throw new UsageError(words.noParent(parent));
	if (existsSync(path)) {
		if (!statSync(path).isDirectory()) throw new UsageError(words.notFolder(path));
		if (readdirSync(path).length > 0) throw new UsageError(words.notEmpty(path));
	}
	const draft = writing(parent, () => mkdtempSync(join(parent, `.${basename(path)}-`)));
	return {
		draft,
		settle: () => {
			settleTimes(draft);
			// Takes the place of an empty folder, and of nothing else.
			renameSync(draft, path);
		},
		remove: () => {
			rmSync(draft, { recursive: true, force: true });
		},
	};
}

/** Which file was written before which is nobody's business. */
function settleTimes(folder: string): void {
	const now = new Date();
	for (const name of readdirSync(folder)) utimesSync(join(folder, name), now, now);
}

/** Failures to write become one plain sentence. */
export function writing<Result>(folder: string, work: () => Result): Result {
	try {
		return work();
	} catch (cause) {
		throw new UsageError(words.unwritable(folder, codeOf(cause)), { cause });
	}
}

/** The system's own name of a failure. */
export const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error ? String(error.code) : 'okänt fel';
