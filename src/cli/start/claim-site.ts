import { chosenPort } from '../chosen-port.ts';
import { claimLocalDatabase } from '../local-database.ts';
import { accepts } from '../ports.ts';
import { UsageError } from '../usage-error.ts';
import { takeLock } from './start-lock.ts';

const DEFAULT_PORT = 8888;

/**
 * Takes this folder, its database and a port for the one site that may run here.
 * @param command what was typed, for what is said of a taken port
 * @throws {UsageError} when something else has one of them
 */
export async function claimSite(command: string): Promise<{ port: number; address: string }> {
	const port = chosenPort(DEFAULT_PORT);
	const address = `http://localhost:${String(port)}/`;
	const lock = takeLock(address);
	if (!lock.taken)
		throw new UsageError(`The site already runs from this folder: ${lock.holder}. Stop it first.`);
	await claimLocalDatabase();
	if (await accepts('localhost', port))
		throw new UsageError(
			`Port ${String(port)} is taken. Choose another one: PORT=${String(port + 1)} ${command}`,
		);
	return { port, address };
}
