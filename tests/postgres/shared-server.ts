import type { TestProject } from 'vitest/node';
import { prepareDatabases } from './create-database.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Connection string of the server that the test files share; `freshDatabase` uses it. */
		postgres: string;
	}
}

let server: PostgresServer;

export async function setup(project: TestProject): Promise<void> {
	server = await startPostgres();
	await prepareDatabases(server.address);
	project.provide('postgres', server.address);
}

export async function teardown(): Promise<void> {
	await server.remove();
}
