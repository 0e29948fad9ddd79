import { expect, test } from 'vitest';
import {
	ACCESSIBILITY,
	AREA_DAY,
	contentWhere,
	HISTORY,
	LETTER,
	MEASURE,
	SURVEY,
} from '../content-builder.ts';
import { adviceIn, finding, findingsInPreview } from '../finding-builder.ts';

const START = 'content/pages/sv/start.mdx';

test.each([
	[AREA_DAY, 'end: 2026-09-12', 'end: 2027-09-12', 'end', 'slutar 365 dagar efter'],
	[AREA_DAY, 'end: 2026-09-12', 'end: 2026-10-12', 'end', 'slutar 30 dagar efter'],
	[AREA_DAY, 'end: 2026-09-12', 'end: 2026-09-15', 'end', 'slutar 3 dagar efter'],
	[MEASURE, 'owner:', 'done: 2029-07-02\nowner:', 'done', '2029-07-02 är långt fram'],
	[MEASURE, 'start: 2026', 'start: 1926', 'start', '1926-02-09 är långt tillbaka'],
	[ACCESSIBILITY, 'updated: 2026-06-01', 'updated: 2026-07-02', 'updated', 'har inte varit än'],
	[START, 'updated: 2026-06-01', 'updated: 2026-07-02', 'updated', 'har inte varit än'],
	[SURVEY, 'date: 2026-06-01', 'date: 2036-06-01', 'reviewed.sv.date', 'har inte varit än'],
	[SURVEY, '2026-06-01', '2036-06-01', 'datesChecked', 'har inte varit än'],
	[SURVEY, '2026-05-20', '2036-05-20', 'disposal.decided', 'har inte varit än'],
	[ACCESSIBILITY, 'checked: 2026', 'checked: 2036', 'published.checked', 'har inte varit än'],
	[ACCESSIBILITY, '2026-05-01', '2036-05-01', 'assessment.value.day', 'har inte varit än'],
	[HISTORY, 'year: 2018', 'year: 2028', 'series.0.points.0.year', '2028: Året har inte varit än'],
	[LETTER, 'date: 2026-06-01', 'date: 2036-06-01', 'reviewed.date', 'har inte varit än'],
])('%s: %s as %s is hardly meant', async (file, from, to, field, words) => {
	expect(await adviceIn(contentWhere(file, from, to))).toContainEqual(finding(file, field, words));
});

test.each([
	[START, 'updated: 2026-06-01', 'updated: 2026-07-01', 'updated'],
	[MEASURE, 'owner:', 'done: 2029-07-01\nowner:', 'done'],
])('%s: %s may be %s', async (file, from, to, field) => {
	const found = await adviceIn(contentWhere(file, from, to));
	expect(found).not.toContainEqual(finding(file, field, ''));
});

test('a day ends at a time that the clock shows', async () => {
	const times = 'start: 2026-09-12T11:00\nend: 2026-09-12T14:00';
	const inTheHourLeftOut = 'start: 2026-03-28T11:00\nend: 2026-03-29T02:30';
	expect(await findingsInPreview(contentWhere(AREA_DAY, times, inTheHourLeftOut))).toEqual([
		finding(AREA_DAY, 'end', 'Klockan 02:30 finns inte den 2026-03-29'),
	]);
});

test('a day may last over a weekend', async () => {
	const files = contentWhere(AREA_DAY, 'end: 2026-09-12', 'end: 2026-09-14');
	expect(await adviceIn(files)).not.toContainEqual(finding(AREA_DAY, 'end', ''));
});
