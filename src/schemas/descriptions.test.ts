import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { accessibilitySchema } from './accessibility.ts';
import { areaDaySchema } from './area-day.ts';
import { articleSchema } from './article.ts';
import { CONTENT_COMPONENTS } from './components.ts';
import { districtSchema } from './district.ts';
import { historySchema } from './history.ts';
import { letterSchema, shortLetterSchema } from './letter.ts';
import { MEASURE_GROUP_LABELS, MEASURE_STATUS_LABELS, measureSchema } from './measure.ts';
import { CONTACT_LABELS, organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { resultSchema } from './result.ts';
import { searchWordsSchema } from './search-words.ts';
import { surveySchema } from './survey.ts';
import { themesSchema } from './themes.ts';
import { translatedDistrictSchema, translatedTextSchema } from './translation.ts';
import { contentSv } from '../strings/sv/content.ts';
import { sv } from '../strings/sv/site.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Paths of all fields that an editor would see without a word of help. */
function undescribed(schema: JsonSchema, path = ''): string[] {
	const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
		if (typeof field === 'boolean') return [];
		const here = `${path}.${name}`;
		return [...(field.description === undefined ? [here] : []), ...undescribed(field, here)];
	});
	const parts = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flat();
	return [
		...fields,
		...parts.flatMap((part) => (typeof part === 'object' ? undescribed(part, path) : [])),
	];
}

test.each(
	Object.entries({
		accessibilitySchema,
		areaDaySchema,
		articleSchema,
		districtSchema,
		historySchema,
		letterSchema,
		measureSchema,
		organisationSchema,
		pageSchema,
		resultSchema,
		searchWordsSchema,
		shortLetterSchema,
		surveySchema,
		themesSchema,
		translatedDistrictSchema,
		translatedTextSchema,
	}),
)('every field of %s is described', (_, schema) => {
	const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
	expect(undescribed(json)).toEqual([]);
});

test('a file with a field too many is refused', () => {
	const page = { title: 'Kontakt', summary: 'Hit ringer du.', updated: '2026-11-23' };
	expect(pageSchema.safeParse(page).success).toBe(true);
	expect(pageSchema.safeParse({ ...page, author: 'Jag' }).success).toBe(false);
});

test('editors read the words that stand on the site', () => {
	expect(MEASURE_GROUP_LABELS).toEqual(sv.measure.group);
	expect(MEASURE_STATUS_LABELS).toEqual(sv.measure.status);
	expect(CONTACT_LABELS).toEqual(contentSv.contacts);
});

test('the guide for editors names every component and every field of a page', () => {
	const guide = readFileSync('content/README.md', 'utf8');
	const fields = [
		accessibilitySchema,
		areaDaySchema,
		articleSchema,
		districtSchema,
		measureSchema,
		pageSchema,
	].flatMap(({ shape }) => Object.keys(shape));
	const unnamed = [
		...Object.keys(CONTENT_COMPONENTS).filter((name) => !guide.includes(`\`<${name}`)),
		...fields.filter((field) => !guide.includes(`\`${field}\``)),
	];
	expect(unnamed).toEqual([]);
});
