import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { DEVELOPMENT_SECRET } from '../../src/cli/development-secret.ts';
import { WHILE_OPEN } from '../../src/database/store-fixture.ts';
import { createDatabase, prepareDatabases } from '../postgres/create-database.ts';
import { startPostgres } from '../postgres/postgres-server.ts';
import { findShell, PLAYWRIGHT_FLAGS } from './find-browser.ts';
import { serveBuiltSite } from './serve-built.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site is served, and the database behind it: `startSite` uses them. */
		site: { address: string; database: string };
		/** Where the one browser is: `openBrowser` uses it. */
		browser: string;
	}
}

/** One site, one database and one browser for all files; each file has codes and pages of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = await startPostgres();
	await prepareDatabases(server.address);
	const database = await createDatabase(server.address);
	const site = await serveBuiltSite({
		NETLIFY_DB_URL: database,
		SURVEY_CODE_SECRET: DEVELOPMENT_SECRET,
		SURVEY_CLOCK: WHILE_OPEN,
	});
	const browser = await chromium.launchServer({
		executablePath: findShell(),
		args: PLAYWRIGHT_FLAGS,
	});
	project.provide('site', { address: site.address, database });
	project.provide('postgres', server.address);
	project.provide('browser', browser.wsEndpoint());
	return async () => {
		await browser.close();
		await site.stop();
		await server.remove();
	};
}
