import { expect, test } from 'vitest';
import { aSurvey } from './survey-builder.ts';
import { answeredSurvey, currentSurvey, endOf, paperSurvey, statusAt } from './window.ts';

const survey = aSurvey({ opens: '2026-11-09T08:00:00+01:00', closes: '2026-12-07T00:00:00+01:00' });

test.each([
	['2026-11-09T06:59:59Z', 'upcoming'],
	['2026-11-09T07:00:00Z', 'open'],
	['2026-12-06T22:59:59Z', 'open'],
	['2026-12-06T23:00:00Z', 'closed'],
])('at %s the survey is %s', (now, status) => {
	expect(statusAt(survey, new Date(now))).toBe(status);
});

const year = (id: string) =>
	aSurvey({ id, opens: `${id}-11-01T00:00:00Z`, closes: `${id}-12-01T00:00:00Z` });
const surveys = [year('2027'), year('2025'), year('2026')];

test.each([
	['2026-11-15T00:00:00Z', '2026', 'open'],
	['2026-06-01T00:00:00Z', '2026', 'upcoming'],
	['2024-06-01T00:00:00Z', '2025', 'upcoming'],
	['2028-06-01T00:00:00Z', '2027', 'closed'],
])('at %s the current survey is %s, %s', (now, id, status) => {
	expect(currentSurvey(surveys, new Date(now))).toMatchObject({ survey: { id }, status });
});

test('an example survey is never the current one', () => {
	expect(currentSurvey([aSurvey({ example: true })], new Date())).toBeUndefined();
});

const closes = new Date('2026-12-07T00:00:00+01:00');
test.each([
	[undefined, '2026-12-07T01:00:00+01:00'],
	['2026-12-07T00:30:00+01:00', '2026-12-07T01:00:00+01:00'],
	['2026-12-14T12:00:00+01:00', '2026-12-14T12:00:00+01:00'],
])('where paper closes %s, a survey ends %s', (paperCloses, end) => {
	const paper = paperCloses === undefined ? {} : { paperCloses: new Date(paperCloses) };
	expect(endOf({ opens: new Date(0), closes, ...paper })).toEqual(new Date(end));
});

const late = [{ ...year('2026'), paperCloses: '2026-12-10T00:00:00Z' }, year('2027')];

test.each([
	['2026-12-01T00:59:59Z', '2026', '2026', 'open'],
	['2026-12-09T23:59:59Z', '2026', '2026', 'open'],
	['2026-12-10T00:00:00Z', '2026', '2026', 'closed'],
	['2026-12-10T00:00:00Z', '2027', '2027', 'upcoming'],
	['2026-12-09T23:59:59Z', '2027', '2026', 'open'],
	['2026-12-09T23:59:59Z', undefined, '2026', 'open'],
	['2027-11-15T00:00:00Z', '2026', '2027', 'open'],
	['2026-12-10T00:00:00Z', 'no such', '2027', 'upcoming'],
])('at %s an answer to %s is one to %s, %s', (now, named, id, status) => {
	expect(answeredSurvey(late, named, new Date(now))).toMatchObject({ survey: { id }, status });
});

test('while two surveys are open, an answer is one to the survey that it names', () => {
	const both = [year('2026'), { ...year('2026'), id: 'extra' }];
	const now = new Date('2026-11-15T00:00:00Z');
	expect(answeredSurvey(both, 'extra', now)).toMatchObject({ survey: { id: 'extra' } });
});

test.each([
	['2026-12-09T23:59:59Z', '2026', 'open'],
	['2026-12-10T00:00:00Z', '2027', 'upcoming'],
])('at %s staff type in answers to %s, %s', (now, id, status) => {
	expect(paperSurvey(late, new Date(now))).toMatchObject({ survey: { id }, status });
});
