import { expect, test } from 'vitest';
import { aSurvey } from '../rules/survey-builder.ts';
import { submit } from './submit.ts';

test.each([
	['upcoming', 'not-open'],
	['open', 'invalid'],
	['closed', 'closed'],
] as const)('where no codes were ever made the content says: %s is %s', async (status, kind) => {
	const store = { submit: () => Promise.resolve('undated' as const) };
	const wayIn = { store, secret: 'x'.repeat(32), isPaper: false, log: () => undefined };
	const sent = { fields: new Map<string, unknown>([['code', '0000-0000-0000']]) };
	expect(await submit(wayIn, { survey: aSurvey(), status }, sent)).toMatchObject({ kind });
});
