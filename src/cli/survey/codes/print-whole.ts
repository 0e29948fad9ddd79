import { fstatSync, fsyncSync } from 'node:fs';
import { codesSv } from '../../../strings/sv/commands/codes.ts';
import { UsageError } from '../../usage-error.ts';

/** Standard output. */
const STDOUT = 1;

/**
 * Prints a text, and returns once whoever reads it has all of it: a pipe, or the disk behind a file.
 * @throws {UsageError} where it was not all taken
 */
export async function printWhole(text: string): Promise<void> {
	const { promise, resolve, reject } = Promise.withResolvers<undefined>();
	process.stdout.once('error', reject);
	process.stdout.write(text, (error) => {
		if (error) reject(error);
		else resolve(undefined);
	});
	try {
		await promise;
		process.stdout.off('error', reject);
		if (fstatSync(STDOUT).isFile()) fsyncSync(STDOUT);
	} catch (cause) {
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'okänt fel';
		throw new UsageError(codesSv.notPrinted(code), { cause });
	}
}
