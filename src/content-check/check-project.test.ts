import { expect, test } from 'vitest';
import { optionsOf } from './check-project.ts';

const SURVEY_CLOCK = '2026-11-20T23:30:00Z';
const URL = 'https://trygghet.example/';

test.each([
	['production', { production: true, host: 'trygghet.example' }],
	['deploy-preview', { production: false, host: 'trygghet.example' }],
	[undefined, { production: false, host: 'trygghet.example' }],
])('a build of %s is judged as one', (CONTEXT, options) => {
	expect(optionsOf({ CONTEXT, URL, SURVEY_CLOCK })).toMatchObject(options);
});

test('one’s own computer knows no address of the site, and which day it is where the company is', () => {
	expect(optionsOf({ SURVEY_CLOCK })).toEqual({ production: false, today: '2026-11-21' });
});
