import { expect, test } from 'vitest';
import { localEnvironment, localSetting } from './local-setting.ts';

test('a site on one’s own machine knows no database but the local one', () => {
	const real = { NETLIFY_DB_URL: 'postgres://real', SURVEY_DB_URL: 'postgres://answers@real' };
	const environment = localEnvironment({ ...real, PATH: '/bin' }, localSetting(real));
	expect(environment).toMatchObject({
		PATH: '/bin',
		SURVEY_CODE_SECRET: expect.any(String) as string,
	});
	expect(JSON.stringify(environment)).not.toContain('real');
});
