import { describe, expect, test } from 'vitest';
import { measureSchema } from '../../schemas/measure.ts';
import { partOfMeasures, toldMeasures } from './told-measures.ts';

const measure = (id: string, fields: object) => ({
	id,
	data: measureSchema.parse({
		title: id,
		summary: 'Vi byter lås.',
		group: 'physical-environment',
		districts: ['dalhem'],
		start: '2026-01-01',
		done: '2026-12-01',
		owner: 'Förvaltare',
		...fields,
	}),
});
const ongoing = measure('ongoing', { status: 'ongoing' });
const planned = measure('planned', { status: 'planned' });
const answering = measure('answering', { status: 'planned', answersTo: ['satisfied'] });
const done = measure('done', { status: 'done' });
const elsewhere = measure('elsewhere', { status: 'ongoing', districts: ['raa'] });
const ALL = [ongoing, planned, answering, done, elsewhere];

const watched = { district: 'dalhem', survey: '2026', question: 'satisfied', hasFallen: false };

describe('a planned measure that answers to a figure', () => {
	test('stands with the figure where the page follows it', () => {
		expect(toldMeasures(ALL, 'dalhem', watched)).toEqual({
			ongoing: [ongoing],
			planned: [planned],
			answering: [answering],
			done: [done],
		});
	});

	test('stands with what is planned where the page does not', () => {
		expect(toldMeasures(ALL, 'dalhem', undefined)).toEqual({
			ongoing: [ongoing],
			planned: [planned, answering],
			answering: [],
			done: [done],
		});
	});
});

test.each([
	['goes on', [ongoing, done], 'atgarder'],
	['is planned', [planned, done], 'atgarder'],
	['answers to a figure that is followed', [answering, done], 'foljer'],
	['is done', [done], 'om'],
])('a link to the measures of a district leads to the first that %s', (_, measures, part) => {
	expect(partOfMeasures(toldMeasures(measures, 'dalhem', watched))).toBe(part);
});
