import { expect, test } from 'vitest';
import { areaDaySchema } from '../../schemas/area-day.ts';
import { measureSchema } from '../../schemas/measure.ts';
import { BEFORE_ALL_NEWS, newsOf } from './news.ts';

const TODAY = '2026-11-25';
const areaDay = (start: string, publish?: string) => ({
	id: 'dag',
	data: areaDaySchema.parse({
		title: 'Höstdag',
		summary: 'Kom.',
		district: 'dalhem',
		place: 'Gården',
		start: `${start}T13:00`,
		end: `${start}T16:00`,
		accessibility: 'Plan mark.',
		status: 'planned',
		publish,
	}),
});
const measure = (id: string, start?: string, done?: string) => ({
	id,
	data: measureSchema.parse({
		title: id,
		summary: 'Vi byter lås.',
		group: 'physical-environment',
		districts: 'all',
		status: start === undefined ? 'planned' : 'ongoing',
		start,
		done,
		owner: 'Förvaltare',
	}),
});

test.each([
	['the day from which it is shown', areaDay('2026-12-05', '2026-11-10'), '2026-11-10'],
	['the day that it was, where that has been', areaDay('2026-09-12', '2026-08-01'), '2026-09-12'],
	['a month before, where that has come', areaDay('2026-12-05'), '2026-11-05'],
	['the year before, where it is far off', areaDay('2027-05-22'), '2026-01-01'],
	['this year, where it is further still', areaDay('2030-05-22'), '2026-01-01'],
	['no day to come, where a preview shows it', areaDay('2026-12-05', '2026-12-01'), '2026-11-05'],
])('a piece of news is dated by %s', (_, entry, day) => {
	expect(newsOf([entry], [], TODAY)).toMatchObject([{ day, path: '/omradesdagar/dag/' }]);
});

test('a measure is news when it begins, and again when it is done', () => {
	const lock = measure('las', '2026-01-10', '2026-11-01');
	expect(newsOf([], [lock], '2026-06-01')[0]?.day).toBe('2026-01-10');
	expect(newsOf([], [lock], TODAY)[0]?.day).toBe('2026-11-01');
});

test('a new year makes nothing new', () => {
	expect(newsOf([areaDay('2027-05-22')], [], '2027-01-15')).toMatchObject([{ day: '2026-01-01' }]);
});

test('what has no date is as old as the site', () => {
	expect(newsOf([], [measure('las')], TODAY)).toMatchObject([{ day: BEFORE_ALL_NEWS }]);
});

test('a feed can say that a day is called off', () => {
	const planned = areaDay('2026-12-05');
	const cancelled = { ...planned, data: { ...planned.data, status: 'cancelled' as const } };
	expect(newsOf([cancelled], [], TODAY)).toMatchObject([{ isCancelled: true }]);
	expect(newsOf([planned], [], TODAY)).toMatchObject([{ isCancelled: false }]);
});

test('the newest comes first', () => {
	const measures = [
		measure('a', '2026-01-10', '2027-01-01'),
		measure('b', '2026-03-10', '2027-01-01'),
	];
	expect(newsOf([areaDay('2026-02-01')], measures, TODAY).map(({ path }) => path)).toEqual([
		'/atgarder/b/',
		'/omradesdagar/dag/',
		'/atgarder/a/',
	]);
});
