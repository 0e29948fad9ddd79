import type { TestProject } from 'vitest/node';
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
	project.provide('postgres', server.address);
}

export async function teardown(): Promise<void> {
	await server.remove();
}
