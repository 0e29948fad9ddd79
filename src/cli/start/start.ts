import { readOrganisation } from '../../content-check/read-organisation.ts';
import { openStore } from '../../database/postgres-store.ts';
import { now } from '../../lib/clock.ts';
import { printedCode } from '../../survey/rules/code.ts';
import { loadQuestionnaires } from '../../survey/rules/load.ts';
import { secretFits } from '../../survey/rules/secret-fingerprint.ts';
import { currentSurvey } from '../../survey/rules/window.ts';
import { issueCodes } from '../../survey/run/issue-codes.ts';
import { chosenPort } from '../chosen-port.ts';
import { checkLength } from '../connection.ts';
import { DEVELOPMENT_SECRET } from '../development-secret.ts';
import { claimLocalDatabase } from '../local-database.ts';
import { accepts } from '../ports.ts';
import { datesOf } from '../survey/survey-dates.ts';
import { UsageError } from '../usage-error.ts';
import { keepRunning } from './keep-running.ts';
import { buildSite, emptyLogs, runSite, untilReady } from './local-site.ts';
import { clockInsideWindow } from './start-clock.ts';
import { takeLock } from './start-lock.ts';

const DEFAULT_PORT = 8888;

const surveys = loadQuestionnaires();
const secret = process.env['SURVEY_CODE_SECRET'] || DEVELOPMENT_SECRET;
const givenClock = process.env['SURVEY_CLOCK'] || undefined;
const clock = givenClock ?? clockInsideWindow(surveys, now({}));
const environment = {
	...process.env,
	SURVEY_CODE_SECRET: secret,
	SURVEY_CLOCK: clock,
	// Always the local database: example codes are for no other.
	NETLIFY_DB_URL: undefined,
	NETLIFY_TELEMETRY_DISABLED: '1',
};

async function start(stopped: Promise<'stopped'>): Promise<void> {
	checkLength(secret);
	const port = chosenPort(DEFAULT_PORT);
	const address = `http://localhost:${String(port)}/`;
	await claimFolder(address);
	if (await accepts('localhost', port))
		throw new UsageError(
			`Port ${String(port)} is taken. Choose another one: PORT=${String(port + 1)} npm start`,
		);

	console.log('Building the site …');
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
			console.log(`Ready: ${address}`);
			if (!isAnnounced) await announce(address, database);
			isAnnounced = true;
		},
		stopped,
		say: console.log,
	});
}

async function claimFolder(address: string): Promise<void> {
	const lock = takeLock(address);
	if (!lock.taken)
		throw new UsageError(`The site already runs from this folder: ${lock.holder}. Stop it first.`);
	await claimLocalDatabase();
	emptyLogs();
}

async function announce(address: string, database: string): Promise<void> {
	if (clock !== undefined && givenClock === undefined)
		console.log(`No survey is open today, so the site's clock stands still at ${clock}.`);
	const store = openStore(database, clock);
	try {
		if (!(await store.markDevelopment()))
			throw new UsageError(
				'The database in .netlify/db is from before databases said what they are for. Remove that folder, then start again.',
			);
		const current = currentSurvey(surveys, now(environment))?.survey;
		if (current === undefined) return;
		const survey = current.id;
		// Here the content may be tried with any dates.
		const dates = datesOf(current);
		await store.noteDates(survey, dates);
		if ((await secretFits(secret, await store.secretFingerprints(survey))) !== 'all')
			console.log(
				'Some codes in .netlify/db were made with another SURVEY_CODE_SECRET. They are unknown here.',
			);
		const order = {
			store,
			secret,
			survey,
			district: readOrganisation().exampleDistrict,
			mode: 'web',
			count: 1,
			isActive: true,
			dates,
		} as const;
		const [code = ''] = (await issueCodes(order)).map(printedCode);
		console.log(`Example code for one answer: ${code}`);
		console.log(`Its link: ${address}enkat/#kod=${code}`);
	} finally {
		await store.close();
	}
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
