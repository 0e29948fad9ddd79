import { Client } from 'pg';

/** `host:port/database`, for people: never the user or the password. */
export function databaseName(connectionString: string): string {
	const { host, port, database } = new Client({ connectionString });
	return `${host}:${String(port)}/${database ?? ''}`;
}
