import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CheckedFile } from '../../../survey/letters/control-sheet.ts';
import { writing } from './new-folder.ts';

/** So many pieces are written before signals and progress have their turn. */
const AT_ONCE = 50;

/**
 * Writes a new file piece by piece, until it is on the disk: a district's letters may be more than
 * memory should hold. Only its owner can read it.
 */
export async function writeChecked(
	path: string,
	pieces: Iterable<string>,
	signal?: AbortSignal,
): Promise<CheckedFile> {
	const hash = createHash('sha256');
	const file = writing(path, () => openSync(path, 'wx', 0o600));
	try {
		let written = 0;
		for (const piece of pieces) {
			const bytes = Buffer.from(piece);
			hash.update(bytes);
			writing(path, () => {
				for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
			});
			written += 1;
			if (written % AT_ONCE !== 0) continue;
			await nextTurn();
			signal?.throwIfAborted();
		}
		writing(path, () => {
			fsyncSync(file);
		});
	} finally {
		closeSync(file);
	}
	return { name: basename(path), sha256: hash.digest('hex') };
}
