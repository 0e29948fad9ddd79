import { Client } from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { aBody, jsonRequest } from '../../src/survey/receive/handler-fixture.ts';
import { freshDatabase } from '../../tests/postgres/fresh-database.ts';
import survey, { config } from './survey.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

test('the function answers at its address, from within the European Union', () => {
	expect(config).toMatchObject({ path: '/api/survey', region: 'fra' });
});

test('the platform refuses more than 60 requests a minute from one address with 429', () => {
	expect(config.rateLimit).toEqual({
		windowLimit: 60,
		windowSize: 60,
		aggregateBy: ['ip', 'domain'],
	});
});

test('the function needs no context, and reads the questionnaires it was bundled with', async () => {
	const response = await survey(new Request('https://trygghet.example/api/survey'));
	expect(response.status).toBe(200);
	expect(await response.json()).toMatchObject({ survey: '2026' });
});

const ask = (context: string) =>
	survey(new Request('https://trygghet.example/api/survey'), { deploy: { context } as never });

test('the public site offers no language that nobody has reviewed', async () => {
	const languages = (context: string) => ask(context).then((response) => response.json());
	expect(await languages('production')).toMatchObject({ languages: ['sv', 'lattlast', 'en'] });
	expect(await languages('deploy-preview')).toMatchObject({
		languages: ['sv', 'lattlast', 'en', 'ar'],
	});
});

test('the public site goes by no clock that stands still', async () => {
	vi.stubEnv('SURVEY_CLOCK', 'no instant');
	expect((await ask('production')).status).toBe(200);
	await expect(ask('deploy-preview')).rejects.toThrow();
});

test('without secret and database in the environment no answer is taken', async () => {
	expect((await survey(jsonRequest(aBody('0'.repeat(12))))).status).toBe(503);
});

test('answers go to their own address, and one after the other share a connection', async () => {
	const address = await freshDatabase();
	vi.spyOn(console, 'log').mockReturnValue();
	vi.stubEnv('NETLIFY_DB_URL', 'postgres://postgres@127.0.0.1:1/postgres');
	vi.stubEnv('SURVEY_DB_URL', address);
	vi.stubEnv('SURVEY_CODE_SECRET', 'x'.repeat(32));
	for (let sent = 0; sent < 3; sent += 1) await survey(jsonRequest(aBody('0'.repeat(12))));
	const admin = new Client(address);
	await admin.connect();
	const { rows } = await admin.query(
		'SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
	);
	await admin.end();
	expect(rows).toHaveLength(1);
});
