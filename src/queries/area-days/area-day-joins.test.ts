import { expect, test } from 'vitest';
import type { AreaDay } from '../../schemas/area-day.ts';
import { areaDaysAround, areaDaysOfDistrict, nextAreaDay } from './area-day-joins.ts';

const areaDay = (id: string, fields: Partial<AreaDay> = {}) => ({
	id,
	data: {
		title: 'Höstdag',
		summary: 'Vi äter soppa.',
		district: 'dalhem',
		place: 'Torget',
		start: `${id}T13:00`,
		end: `${id}T16:00`,
		accessibility: 'Inga trappor.',
		status: 'planned' as const,
		revised: [],
		example: false,
		draft: false,
		...fields,
	},
});
const now = new Date('2026-11-23T12:00:00Z');
const around = (days: ReturnType<typeof areaDay>[]) => {
	const { upcoming, past } = areaDaysAround(days, now);
	return { upcoming: upcoming.map(({ id }) => id), past: past.map(({ id }) => id) };
};

test('Days to come are soonest first, past ones latest first', () => {
	const days = ['2026-12-05', '2026-09-12', '2026-12-01', '2026-10-03'].map((id) => areaDay(id));
	expect(around(days)).toEqual({
		upcoming: ['2026-12-01', '2026-12-05'],
		past: ['2026-10-03', '2026-09-12'],
	});
});

test('A day that goes on right now is still to come, until it ends in Swedish time', () => {
	expect(around([areaDay('2026-11-23', { end: '2026-11-23T13:01' })]).upcoming).toHaveLength(1);
	expect(around([areaDay('2026-11-23', { end: '2026-11-23T13:00' })]).past).toHaveLength(1);
});

test('A cancelled day stays in the list, but is never the next one', () => {
	const days = [areaDay('2026-12-01', { status: 'cancelled' }), areaDay('2026-12-05')];
	expect(around(days).upcoming).toEqual(['2026-12-01', '2026-12-05']);
	expect(nextAreaDay(days)?.id).toBe('2026-12-05');
});

test('Where every day to come is cancelled there is no next one', () => {
	expect(nextAreaDay([areaDay('2026-12-01', { status: 'cancelled' })])).toBeUndefined();
});

test('A district has its own days only', () => {
	const days = [areaDay('2026-12-01'), areaDay('2026-12-05', { district: 'raa' })];
	expect(areaDaysOfDistrict(days, 'raa').map(({ id }) => id)).toEqual(['2026-12-05']);
});
