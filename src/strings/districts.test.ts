import { expect, test } from 'vitest';
import { siteStrings } from './site.ts';

test.each([
	['sv', 1, '1 åtgärd som är klar'],
	['sv', 2, '2 åtgärder som är klara'],
	['lattlast', 1, '1 som är klar'],
	['lattlast', 2, '2 som är klara'],
] as const)('in "%s" %i measures are done', (language, count, said) => {
	expect(siteStrings(language).district.done(count)).toBe(said);
});
