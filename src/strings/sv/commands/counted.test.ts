import { expect, test } from 'vitest';
import { batchesSv } from './batches.ts';
import { codesSv } from './codes.ts';
import { endOfYearSv } from './end-of-year.ts';
import { lettersSv } from './letters.ts';
import { paperSv } from './paper.ts';

test.each([
	['codes', codesSv.progress(0, 1), '0 av 1 kod'],
	['codes', codesSv.progress(1, 20), '1 av 20 koder'],
	['codes that are good', batchesSv.activated('en', 1), 'en: 1 kod gäller nu.'],
	['districts with letters', lettersSv.done(40, 1, 'brev'), '40 brev i 1 område ligger'],
	['districts that were counted', endOfYearSv.tallied(1), '1 område räknat.'],
	['what is destroyed', endOfYearSv.purged('2026', 1, 0, 1), '1 kod, 0 kvitton, 1 fritext.'],
	['rows', paperSv.progress(1, 1), '1 av 1 rad'],
])('one of %s is said as one', (_, said, words) => {
	expect(said).toContain(words);
});
