import { expect, test } from 'vitest';
import { aBody, jsonRequest } from '../../src/survey/receive/handler-fixture.ts';
import survey, { config } from './survey.ts';

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

test('without secret and database in the environment no answer is taken', async () => {
	expect((await survey(jsonRequest(aBody('0'.repeat(12))))).status).toBe(503);
});
