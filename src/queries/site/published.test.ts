import { describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/dates.ts';
import type { Shown } from '../../schemas/shown.ts';
import { type HiddenReason, published } from './published.ts';

const TODAY = '2026-11-20';
const entry = (fields: Partial<Shown>) => ({
	data: { example: false, draft: false, ...fields },
});

describe.each<[string, Partial<Shown>, HiddenReason[]]>([
	['an ordinary page', {}, []],
	['an example', { example: true }, [{ why: 'example' }]],
	['a draft', { draft: true }, [{ why: 'draft' }]],
	['a page that is shown from tomorrow', { publish: '2026-11-21' }, notYet('2026-11-21')],
	['a page that is shown from today', { publish: TODAY }, []],
	['a page that is shown until tomorrow', { unpublish: '2026-11-21' }, []],
	['a page that was shown until today', { unpublish: TODAY }, noLonger(TODAY)],
	['a page on its only day', { publish: TODAY, unpublish: '2026-11-21' }, []],
	['a page of last year', { publish: '2025-01-01', unpublish: '2026-01-01' }, noLonger()],
	[
		'a draft for next year',
		{ draft: true, publish: '2027-01-01' },
		[{ why: 'draft' }, ...notYet()],
	],
])('%s', (_, fields, hidden) => {
	test(`is ${hidden.length === 0 ? 'in' : 'left out of'} production`, () => {
		const shown = published([entry(fields)], TODAY, 'production');
		expect(shown).toHaveLength(hidden.length === 0 ? 1 : 0);
	});

	test.each(['deploy-preview', 'branch-deploy', 'dev', undefined])(
		'is shown in context %s, with why production hides it',
		(context) => {
			expect(published([entry(fields)], TODAY, context)).toEqual([{ ...entry(fields), hidden }]);
		},
	);
});

test.each([
	['2026-11-20T22:59:59Z', 0],
	['2026-11-20T23:00:00Z', 1],
	['2026-06-20T21:59:59Z', 0],
	['2026-06-20T22:00:00Z', 1],
])('a day begins at midnight in Sweden, in winter and in summer: %s', (instant, shown) => {
	const today = dayOf(new Date(instant));
	const publish = instant.startsWith('2026-11') ? '2026-11-21' : '2026-06-21';
	expect(published([entry({ publish })], today, 'production')).toHaveLength(shown);
	expect(published([entry({ unpublish: publish })], today, 'production')).toHaveLength(1 - shown);
});

function notYet(publish = '2027-01-01'): HiddenReason[] {
	return [{ why: 'not-yet', publish }];
}

function noLonger(unpublish = '2026-01-01'): HiddenReason[] {
	return [{ why: 'no-longer', unpublish }];
}
