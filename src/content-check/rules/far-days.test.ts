import { expect, test } from 'vitest';
import { AREA_DAY, contentWhere, LETTER, SURVEY } from '../content-builder.ts';
import { adviceIn, finding } from '../finding-builder.ts';

test.each([
	[AREA_DAY, 'end: 2026-09-12', 'end: 2027-09-12', 'end', 'slutar 365 dagar efter'],
	[AREA_DAY, 'end: 2026-09-12', 'end: 2026-10-12', 'end', 'slutar 30 dagar efter'],
	[SURVEY, 'date: 2026-06-01', 'date: 2036-06-01', 'reviewed.sv.date', 'har inte varit än'],
	[LETTER, 'date: 2026-06-01', 'date: 2036-06-01', 'reviewed.date', 'har inte varit än'],
])('%s: %s as %s is hardly meant', async (file, from, to, field, words) => {
	expect(await adviceIn(contentWhere(file, from, to))).toContainEqual(finding(file, field, words));
});

test('a day may last over a weekend', async () => {
	const files = contentWhere(AREA_DAY, 'end: 2026-09-12', 'end: 2026-09-14');
	expect(await adviceIn(files)).not.toContainEqual(finding(AREA_DAY, 'end', ''));
});
