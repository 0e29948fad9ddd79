import { expect, test } from 'vitest';
import { aResult } from '../../queries/results/result-builder.ts';
import { newestHeadline } from '../../queries/results/result-joins.ts';
import { readingSv } from '../../strings/sv/reading.ts';
import { whyBetter } from './got-better.ts';

const shown = { area: 'company', option: 'headline', share: 64, low: 60, high: 68 };
const hidden = { ...shown, share: undefined, low: undefined, high: undefined };
const notShown = { ...hidden, withheld: 'few-answers' } as const;
const inOtherWords = { method: { wording: { satisfied: 'in other words' } } };

test.each([
	['nothing was asked before', [aResult('2026', [shown])], 'ingen tidigare siffra'],
	['no survey has a result', [], 'ingen tidigare siffra'],
	[
		'the figure before is not shown',
		[aResult('2025', [notShown]), aResult('2026', [shown])],
		'Siffran för 2025 visas inte',
	],
	[
		'the question had other words',
		[aResult('2025', [shown], inOtherWords), aResult('2026', [shown])],
		'andra ord 2025',
	],
	[
		'the newest figure is not shown',
		[aResult('2025', [shown]), aResult('2026', [notShown])],
		'För få har svarat',
	],
])('where %s, it says so', (_, results, words) => {
	const { why } = whyBetter(newestHeadline(results, 'company'), undefined, readingSv);
	expect(why).toContain(words);
	if (!words.startsWith('ingen')) expect(why).not.toContain('ingen tidigare');
});

test('of more answers than letters it is not said that nearly all have answered', () => {
	const row = { ...shown, low: undefined, high: undefined, answered: 40 };
	const method = { districts: [{ id: 'dalhem', issued: 30, returned: 0 }] };
	const results = [aResult('2026', [row], { method })];
	const { caution } = whyBetter(newestHeadline(results, 'company'), undefined, readingSv);
	expect(caution).toContain('fler svar än brev');
});
