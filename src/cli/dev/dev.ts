import { once } from 'node:events';
import { NetlifyDB } from '@netlify/database-dev';
import { dev } from 'astro';
import { migrate } from '../../database/migrate.ts';
import { openStore } from '../../database/postgres-store.ts';
import { checkLength } from '../connection.ts';
import { claimLocalDatabase, LOCAL_DATABASE, noteLocalDatabase } from '../local-database.ts';
import { announce } from '../start/announce.ts';
import { claimSite } from '../start/claim-site.ts';
import { localSetting } from '../start/local-setting.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { lastBuild, sayAge } from './last-build.ts';
import { liveSurvey } from './live-survey.ts';

async function develop(): Promise<void> {
	const setting = localSetting(process.env);
	checkLength(setting.secret);
	const { port, address } = await claimSite('npm run dev');
	const database = new NetlifyDB({ directory: LOCAL_DATABASE, logger: () => undefined });
	const connectionString = await database.start();
	noteLocalDatabase(connectionString);
	await migrate(connectionString);
	Object.assign(process.env, setting.variables, { ASTRO_TELEMETRY_DISABLED: '1' });
	const store = openStore(connectionString, setting.clock);
	const site = await dev({
		server: { port },
		vite: {
			server: { strictPort: true },
			plugins: [lastBuild, liveSurvey(address, setting.secret, store)],
			// It looks for packages in the editors' site too, which has a build of its own.
			optimizeDeps: { exclude: ['virtual:content'] },
		},
	});
	say(`Ready: ${address}`);
	sayAge();
	await announce(address, connectionString, setting);
	await untilStopped();
	await site.stop();
	await store.close();
	await database.stop();
	await claimLocalDatabase();
}

async function untilStopped(): Promise<void> {
	// Vite's own would end the process before the database is closed.
	process.removeAllListeners('SIGTERM');
	await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
}

try {
	await develop();
	process.exit();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(error.message);
	process.exit(1);
}
