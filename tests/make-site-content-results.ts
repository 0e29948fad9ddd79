// Makes tests/site-content/results anew, by the real commands on a throw-away database:
// SITE_CONTENT=tests/site-content node tests/make-site-content-results.ts
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { Client } from 'pg';
import { startSurveyProcess } from '../src/cli/survey/survey-process-fixture.ts';
import { createDatabase, prepareDatabases } from './postgres/create-database.ts';
import { startPostgres } from './postgres/postgres-server.ts';
import { correct2025, holdSurvey, type Office, PLACES, takeStep } from './site-content-surveys.ts';

const FOLDER = 'tests/site-content';
if (process.env['SITE_CONTENT'] !== FOLDER) throw new Error(`Run it with SITE_CONTENT=${FOLDER}`);

const server = await startPostgres();
try {
	await prepareDatabases(server.address);
	const address = await createDatabase(server.address);
	const client = new Client(address);
	await client.connect();
	const office: Office = {
		run: (args, environment) => startSurveyProcess(address, args, environment),
		query: (sql) => client.query(sql),
	};
	rmSync(`${FOLDER}/results`, { recursive: true, force: true });
	for (const survey of Object.keys(PLACES)) await holdSurvey(office, survey);
	await correct2025(office);
	// The open survey is locked, as it is once its letters are made.
	await takeStep(office, '2026', 'codes', '--district', 'kvarnlyckan', '--count', '1');
	// Only those that were corrected since: a newest edition is as long again.
	for (const file of readdirSync(`${FOLDER}/results`)) {
		const text = readFileSync(`${FOLDER}/results/${file}`, 'utf8');
		const newest = `${FOLDER}/results/${file.split('.')[0] ?? ''}.yaml`;
		if (/\.\d+\.yaml$/.test(file) && text === readFileSync(newest, 'utf8'))
			rmSync(`${FOLDER}/results/${file}`);
	}
	await client.end();
} finally {
	await server.remove();
}
