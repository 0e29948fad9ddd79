import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { accepts } from './ports.ts';
import { until } from './until.ts';

const STATE_FOLDER = '.netlify';
const STATE_FILE = `${STATE_FOLDER}/state.json`;
/** Where the platform's tools keep it, too. */
export const LOCAL_DATABASE = `${STATE_FOLDER}/db`;
const OLD_DATABASE_ENDS_WITHIN_MS = 5_000;

/** What the platform's tools remember of this folder; `dbConnectionString` is one of their keys. */
function readState(): Record<string, unknown> {
	try {
		const state: unknown = JSON.parse(readFileSync(STATE_FILE, 'utf8'));
		return typeof state === 'object' && state !== null ? { ...state } : {};
	} catch {
		return {};
	}
}

/** The address that the local database was last given. It may be dead: after a kill it stays. */
export function localConnectionString(): string | undefined {
	const address = readState()['dbConnectionString'];
	return typeof address === 'string' && URL.canParse(address) ? address : undefined;
}

/** Has commands find the local database at this address. */
export function noteLocalDatabase(address: string): void {
	writeState({ ...readState(), dbConnectionString: address });
}

/** Whether something answers at the local database's last known address. */
export async function localDatabaseRuns(): Promise<boolean> {
	const address = localConnectionString();
	if (address === undefined) return false;
	const { hostname, port } = new URL(address);
	return accepts(hostname, Number(port));
}

/** Makes sure that nothing uses the local database, so that the next address of it is a new one. */
export async function claimLocalDatabase(): Promise<void> {
	await until(
		async () => !(await localDatabaseRuns()),
		OLD_DATABASE_ENDS_WITHIN_MS,
		'Something else uses the local database (.netlify/state.json has its address). Stop it first.',
	);
	forgetLocalDatabase();
}

/**
 * Drops a dead address, so that the next one to appear is new. Also makes the file, since the
 * platform's tools would else use one of a folder further up.
 */
function forgetLocalDatabase(): void {
	const state = readState();
	delete state['dbConnectionString'];
	writeState(state);
}

function writeState(state: Record<string, unknown>): void {
	mkdirSync(STATE_FOLDER, { recursive: true });
	writeFileSync(STATE_FILE, JSON.stringify(state));
}
