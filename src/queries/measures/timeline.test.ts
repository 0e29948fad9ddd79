import { expect, test } from 'vitest';
import { measureSchema } from '../../schemas/measure.ts';
import { timelineOf } from './timeline.ts';

const measure = (title: string, start: string | undefined, done?: string) => ({
	data: measureSchema.parse({
		title,
		summary: 'Vi byter lås.',
		group: 'physical-environment',
		districts: 'all',
		status: start === undefined ? 'planned' : 'ongoing',
		start,
		done,
		owner: 'Förvaltare',
	}),
});
const told = (measures: ReturnType<typeof measure>[]) =>
	timelineOf(measures).map(({ year, milestones }) => [
		year,
		milestones.map(({ day, what, measure: of }) => `${day} ${what} ${of.data.title}`),
	]);

test('the newest year comes first, and its days in order', () => {
	expect(told([measure('Lås', '2026-03-01', '2027-02-01'), measure('Ljus', '2026-01-01')])).toEqual(
		[
			['2027', ['2027-02-01 done Lås']],
			['2026', ['2026-01-01 start Ljus', '2026-03-01 start Lås']],
		],
	);
});

test('what is done in one day stands once', () => {
	expect(told([measure('Rundvandring', '2027-02-11', '2027-02-11')])).toEqual([
		['2027', ['2027-02-11 done Rundvandring']],
	]);
});

test('a measure without days is not on the line', () => {
	expect(told([measure('Skyltar', undefined)])).toEqual([]);
});
