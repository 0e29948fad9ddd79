import { afterEach, expect, test, vi } from 'vitest';
import { codeSecret, connectionString } from './connection.ts';
import { DEVELOPMENT_SECRET } from './development-secret.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

test('an address that would send its password to another host is refused without a word of it', () => {
	vi.stubEnv('NETLIFY_DB_URL', 'postgres://user:p@ss/w#rd@db.example/svar');
	expect(connectionString).toThrow(/^(?!.*ss\/w).*percent-encoding/s);
});

test.each([undefined, '', DEVELOPMENT_SECRET])(
	'codes for real are made with no secret that everybody can read: %s',
	(secret) => {
		vi.stubEnv('SURVEY_CODE_SECRET', secret);
		expect(() => codeSecret(false)).toThrow('SURVEY_CODE_SECRET');
		expect(codeSecret(true)).toBe(DEVELOPMENT_SECRET);
	},
);
