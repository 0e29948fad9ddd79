import { expect, test } from 'vitest';
import { gotBetter } from './comparison.ts';

const compared = { kind: 'compared', now: 64, before: 57, since: ['2025'] } as const;

test.each([
	['yes', 'a rise is established', 'increase'],
	['no', 'a fall is established', 'decrease'],
	['unsure', 'the change may be chance', 'none'],
	['unsure', 'the change is not tested', 'untested'],
	['unsure', 'the question is never tested', undefined],
] as const)('Has it got better? %s, where %s', (answer, _, established) => {
	expect(gotBetter({ ...compared, since: [...compared.since], established })).toBe(answer);
});

test.each([undefined, { kind: 'first' }, { kind: 'reworded', last: '2025' }] as const)(
	'Has it got better? Nobody can say where nothing is compared: %o',
	(comparison) => {
		expect(gotBetter(comparison)).toBe('unsure');
	},
);
