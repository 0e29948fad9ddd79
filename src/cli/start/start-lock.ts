import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const FOLDER = '.netlify';
const LOCK_FILE = `${FOLDER}/start.lock`;
const HOLDER_FILE = `${FOLDER}/start.address`;

type LockResult = { taken: true } | { taken: false; holder: string };

/**
 * Takes this folder's only place for a running site, for as long as this process lives. Two
 * sites on the same database files each see only their own rows and lose the other's.
 *
 * The lock is SQLite's lock on a file, which Node otherwise has no way to ask for: the operating
 * system gives it to one process and lets go of it however that process ends.
 */
export function takeLock(address: string): LockResult {
	mkdirSync(FOLDER, { recursive: true });
	const lock = new DatabaseSync(LOCK_FILE);
	try {
		lock.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		lock.close();
		if (isLocked(error)) return { taken: false, holder: readHolder() };
		throw error;
	}
	writeFileSync(HOLDER_FILE, address);
	// An open database that nothing refers to would be closed with the next garbage collection.
	process.once('exit', () => {
		lock.close();
	});
	return { taken: true };
}

/** SQLITE_BUSY, https://sqlite.org/rescode.html */
const isLocked = (error: unknown) =>
	error instanceof Error && 'errcode' in error && error.errcode === 5;

function readHolder(): string {
	try {
		return readFileSync(HOLDER_FILE, 'utf8');
	} catch {
		return 'an address that is still to come';
	}
}
