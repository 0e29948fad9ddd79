import { expect, test } from 'vitest';
import { startSurveyProcess } from '../survey-process-fixture.ts';

/** As after `npm ci --omit=dev`: Node finds no such package. */
const WITHOUT_DATABASE = `import { registerHooks } from 'node:module';
registerHooks({
	resolve(name, context, next) {
		if (name === '@netlify/database-dev') throw new Error('Not installed');
		return next(name, context);
	},
});`;

test('where packages are missing it says what to install, and no more', async () => {
	const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(WITHOUT_DATABASE)}`;
	const args = ['rehearse', '--survey', '2026', '--small'];
	const run = await startSurveyProcess('', args, { NODE_OPTIONS });
	expect(run).toMatchObject({ code: 1, stdout: '' });
	expect(run.stderr).toMatch(/^survey: .*@netlify\/database-dev.*npm ci, utan --omit=dev.*\n$/);
});
