import { expect, test } from 'vitest';
import { localTimeToInstant } from '../../lib/dates.ts';
import { areaDaySchema } from '../../schemas/area-day.ts';
import { measureSchema } from '../../schemas/measure.ts';
import { aSurvey } from '../../survey/rules/survey-builder.ts';
import { aResult } from '../results/result-builder.ts';
import { newsOf, type Told } from './news.ts';

const NOW = new Date('2026-11-25T11:00:00Z');
const NOTHING: Told = { areaDays: [], measures: [], surveys: [], results: [] };

const areaDay = (fields: object = {}) => ({
	id: 'dag',
	districtName: 'Dalhem',
	data: areaDaySchema.parse({
		title: 'Höstdag',
		summary: 'Kom.',
		district: 'dalhem',
		place: 'Gården',
		start: '2026-12-05T13:00',
		end: '2026-12-05T16:00',
		accessibility: 'Plan mark.',
		status: 'planned',
		...fields,
	}),
});
const HELD = { status: 'held', start: '2026-09-12T11:00', end: '2026-09-12T14:00' };

const measure = (fields: object) => ({
	id: 'las',
	data: measureSchema.parse({
		title: 'Lås',
		summary: 'Vi byter lås.',
		group: 'physical-environment',
		districts: 'all',
		owner: 'Förvaltare',
		...fields,
	}),
});

/** Each as `event day`, the newest first. */
const told = (what: Partial<Told>, now = NOW) =>
	newsOf({ ...NOTHING, ...what }, now).map(({ event, at }) => `${event} ${at.toISOString()}`);
const at = (localTime: string) => localTimeToInstant(localTime).toISOString();
const on = (day: string) => at(`${day}T00:00`);

test('an area day is news from the day on which it is shown', () => {
	const shown = areaDay({ publish: '2026-11-10' });
	expect(told({ areaDays: [shown] })).toEqual([`planerad ${on('2026-11-10')}`]);
});

test('each of its revisions is news, dated when it was made, also two of a day', () => {
	const revised = [
		{ day: '2026-11-12', what: 'Ny tid.', start: '2026-12-05T13:00' },
		{ day: '2026-11-20', what: 'Inställd.', status: 'cancelled' },
		{ day: '2026-11-20', what: 'Blir av.', status: 'planned' },
	];
	expect(told({ areaDays: [areaDay({ revised })] })).toEqual([
		`andrad-2026-11-20-2 ${on('2026-11-20')}`,
		`andrad-2026-11-20-1 ${on('2026-11-20')}`,
		`andrad-2026-11-12-1 ${on('2026-11-12')}`,
	]);
});

test('what was revised before anybody could see it is no news', () => {
	const revised = [{ day: '2026-11-09', what: 'Ny tid.', start: '2026-12-05T13:00' }];
	expect(told({ areaDays: [areaDay({ publish: '2026-11-10', revised })] })).toEqual([
		`planerad ${on('2026-11-10')}`,
	]);
});

test('what was revised on the day on which it was first seen is', () => {
	const revised = [{ day: '2026-11-10', what: 'Ny tid.', start: '2026-12-05T13:00' }];
	expect(told({ areaDays: [areaDay({ publish: '2026-11-10', revised })] })).toEqual([
		`andrad-2026-11-10-1 ${on('2026-11-10')}`,
		`planerad ${on('2026-11-10')}`,
	]);
});

test('a report is news from when the day ended, or from when it is said to have come', () => {
	expect(told({ areaDays: [areaDay(HELD)] })).toEqual([`sa-blev-det ${at('2026-09-12T14:00')}`]);
	const revised = [{ day: '2026-09-20', what: 'Läs hur det gick.', status: 'held' }];
	expect(told({ areaDays: [areaDay({ ...HELD, revised })] })).toEqual([
		`andrad-2026-09-20-1 ${on('2026-09-20')}`,
	]);
});

test.each([
	['is planned', { status: 'planned', start: '2026-10-01' }, []],
	['has begun', { status: 'ongoing', start: '2026-10-01' }, [`borjade ${on('2026-10-01')}`]],
	[
		'should be finished',
		{ status: 'ongoing', start: '2026-10-01', done: '2026-11-01' },
		[`borjade ${on('2026-10-01')}`],
	],
	[
		'is finished',
		{ status: 'done', start: '2026-10-01', done: '2026-11-01' },
		[`klar ${on('2026-11-01')}`, `borjade ${on('2026-10-01')}`],
	],
])('a measure that %s is news of what is known to have happened', (_, fields, expected) => {
	expect(told({ measures: [measure(fields)] })).toEqual(expected);
});

test('a survey is news when it opens and when ten days are left', () => {
	const surveys = [aSurvey()];
	const opens = '2026-oppnar 2026-11-09T07:00:00.000Z';
	expect(told({ surveys })).toEqual([opens]);
	expect(told({ surveys }, new Date('2026-11-26T23:00:00Z'))).toEqual([
		'2026-tio-dagar 2026-11-26T23:00:00.000Z',
		opens,
	]);
	expect(told({ surveys }, new Date('2026-11-09T06:59:00Z'))).toEqual([]);
});

test.each([
	['2026-11-19T00:00:00+01:00', 1],
	['2026-11-19T00:00:01+01:00', 2],
])('of a survey of ten days the last ten are no news, if it closes %s', (closes, events) => {
	const survey = aSurvey({ opens: '2026-11-09T00:00:00+01:00', closes });
	expect(told({ surveys: [survey] })).toHaveLength(events);
});

test('a result is news when it is published, again when it is corrected, and undated not at all', () => {
	const published = '2026-02-10';
	expect(told({ results: [aResult('2025', [], { published })] })).toEqual([
		`utgava-1 ${on(published)}`,
	]);
	const corrected = aResult('2025', [], { published, corrections: ['Fel.'] });
	expect(told({ results: [corrected] })).toEqual([`utgava-2 ${on(published)}`]);
	expect(told({ results: [aResult('2025', [])] })).toEqual([]);
});

test('nothing is dated ahead of its time, whatever a preview shows', () => {
	const areaDays = [
		areaDay({ publish: '2026-11-26' }),
		areaDay({ revised: [{ day: '2026-11-26', what: 'Ny plats.' }] }),
	];
	const measures = [measure({ status: 'done', start: '2026-11-26', done: '2026-11-27' })];
	expect(told({ areaDays, measures })).toEqual([]);
});

test('what nobody has written down the day of is no news', () => {
	expect(told({ areaDays: [areaDay()], measures: [measure({ status: 'planned' })] })).toEqual([]);
});

test('the same content makes the same news the day after', () => {
	const areaDays = [areaDay({ publish: '2026-11-10' })];
	const dayAfter = new Date('2026-11-26T11:00:00Z');
	expect(told({ areaDays }, dayAfter)).toEqual(told({ areaDays }));
});

test('the newest comes first', () => {
	const begun = measure({ status: 'ongoing', start: '2026-11-12' });
	const areaDays = [areaDay({ publish: '2026-11-10' })];
	expect(told({ areaDays, measures: [begun] })).toEqual([
		`borjade ${on('2026-11-12')}`,
		`planerad ${on('2026-11-10')}`,
	]);
});
