import { Client } from 'pg';
import { DEVELOPMENT_SECRET } from './development-secret.ts';
import { localConnectionString } from './local-database.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** A mistake of the person at the keyboard: shown as one line, without a stack. */
export class UsageError extends Error {
	override name = 'UsageError';
}

/** As the driver reads it, which is not always what stands before the path. */
const hostOf = (connectionString: string) => new Client({ connectionString }).host;

/** On this machine: over loopback, or over a socket, which is a path. */
export function isLocal(connectionString: string): boolean {
	const host = hostOf(connectionString);
	return LOOPBACK.has(host) || host.startsWith('/');
}

/** `host:port/database`, for people: never the user or the password. */
export function databaseName(connectionString: string): string {
	const { host, port, database } = new Client({ connectionString });
	return `${host}:${String(port)}/${database ?? ''}`;
}

/** `NETLIFY_DB_URL`, or else the local database that `npm start` runs. */
export function connectionString(): string {
	const given = process.env['NETLIFY_DB_URL'] ?? localConnectionString();
	if (given !== undefined && URL.canParse(given)) return given;
	throw new UsageError(
		given === undefined
			? 'No database: start the site with "npm start" in another window, or set NETLIFY_DB_URL.'
			: 'NETLIFY_DB_URL is not an address of a database.',
	);
}

/**
 * The secret that codes are hashed with. Everybody can read the development secret, so it is
 * refused for a database that is not on this machine.
 */
export function codeSecret(connectionString: string): string {
	const secret = process.env['SURVEY_CODE_SECRET'] || undefined;
	if (isLocal(connectionString)) return secret ?? DEVELOPMENT_SECRET;
	if (secret !== undefined && secret !== DEVELOPMENT_SECRET) return secret;
	throw new UsageError(
		`Set SURVEY_CODE_SECRET to the secret of ${databaseName(connectionString)} first.`,
	);
}
