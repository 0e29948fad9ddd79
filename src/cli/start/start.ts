import { checkLength } from '../connection.ts';
import { claimLocalDatabase } from '../local-database.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { announce } from './announce.ts';
import { claimSite } from './claim-site.ts';
import { keepRunning } from './keep-running.ts';
import { buildSite, emptyLogs, runSite, untilReady } from './local-site.ts';
import { localEnvironment, localSetting } from './local-setting.ts';

const setting = localSetting(process.env);
const environment = localEnvironment(process.env, setting);

async function start(stopped: Promise<'stopped'>): Promise<void> {
	checkLength(setting.secret);
	const { port, address } = await claimSite('npm start');
	emptyLogs();

	say('Building the site …');
	const build = buildSite(environment);
	const built = await Promise.race([build.ended, stopped]);
	if (built === 'stopped') return build.stop();
	if (built !== 0) throw new UsageError(`${build.tail()}\nThe site could not be built, see above.`);

	let isAnnounced = false;
	await keepRunning({
		async run() {
			await claimLocalDatabase();
			return runSite(port, environment);
		},
		async untilReady(ended) {
			const database = await untilReady(address, ended);
			say(`Ready: ${address}`);
			if (!isAnnounced) await announce(address, database, setting);
			isAnnounced = true;
		},
		stopped,
		say,
	});
}

const { promise: stopped, resolve } = Promise.withResolvers<'stopped'>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.on(signal, () => {
		resolve('stopped');
	});
try {
	await start(stopped);
	process.exit();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(error.message);
	process.exit(1);
}
