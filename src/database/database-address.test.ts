import { afterEach, expect, test, vi } from 'vitest';
import { addressForAnswers, databaseAddress } from './database-address.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

test.each([
	['postgres://answers', 'postgres://answers'],
	['', 'postgres://all'],
	[undefined, 'postgres://all'],
])('with SURVEY_DB_URL %j answers go to %s, and all else never there', (own, to) => {
	vi.stubEnv('NETLIFY_DB_URL', 'postgres://all');
	vi.stubEnv('SURVEY_DB_URL', own);
	expect([addressForAnswers(), databaseAddress()]).toEqual([to, 'postgres://all']);
});

test.each(['', undefined])('the address %j is none', (address) => {
	vi.stubEnv('NETLIFY_DB_URL', address);
	expect(databaseAddress).toThrow(expect.objectContaining({ name: 'NETLIFY_DB_URL is not set' }));
});
