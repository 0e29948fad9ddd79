import { describe, expect, test } from 'vitest';
import { areaDaySchema } from './area-day.ts';
import { articleSchema } from './article.ts';
import { districtSchema } from './district.ts';
import { measureSchema } from './measure.ts';
import { pageSchema } from './page.ts';

const words = { title: 'Nya lås', summary: 'Vi byter lås.' };
const measure = {
	...words,
	group: 'physical-environment',
	districts: 'all',
	status: 'planned',
	owner: 'Förvaltare',
};
const areaDay = {
	...words,
	district: 'dalhem',
	place: 'Torget',
	start: '2026-12-05T13:00',
	end: '2026-12-05T16:00',
	accessibility: 'Inga trappor.',
	status: 'planned',
};
const article = { ...words, order: 1, sources: ['Artikeln'], checked: '2026-06-01' };
const district = { name: 'Dalhem', introduction: 'Ett område.', confirmed: true };

describe.each([
	['a measure', measureSchema, measure],
	['an area day', areaDaySchema, areaDay],
	['an article', articleSchema, article],
	['a district', districtSchema, district],
] as const)('%s', (_, schema, fields) => {
	test('is no draft and always shown unless it says so', () => {
		const parsed = schema.parse(fields);
		expect(parsed.draft).toBe(false);
		expect(parsed).not.toHaveProperty('publish');
		expect(parsed).not.toHaveProperty('unpublish');
	});

	test('may be a draft, and be shown from one day to another', () => {
		const shown = { draft: true, publish: '2026-11-20', unpublish: '2026-11-21' };
		expect(schema.parse({ ...fields, ...shown })).toMatchObject(shown);
	});

	test.each(['2026-11-20', '2026-11-19'])('cannot be shown from the 20th to %s', (unpublish) => {
		const { error } = schema.safeParse({ ...fields, publish: '2026-11-20', unpublish });
		expect(error?.issues).toMatchObject([
			{ path: ['unpublish'], message: expect.stringMatching(/efter publish/) as string },
		]);
	});
});

test.each(['draft', 'publish', 'unpublish'])(
	'a fixed page has no %s: it is always needed',
	(field) => {
		const page = { title: 'Kontakt', summary: 'Hit ringer du.', updated: '2026-11-23' };
		expect(pageSchema.safeParse(page).success).toBe(true);
		const value = field === 'draft' ? true : '2026-11-20';
		expect(pageSchema.safeParse({ ...page, [field]: value }).success).toBe(false);
	},
);
