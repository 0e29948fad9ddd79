import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { STATEMENT_KNOWN_BY, accessibilitySchema } from '../../schemas/accessibility.ts';
import { CONTACTS_KNOWN_BY, organisationSchema } from '../../schemas/organisation.ts';
import { ACCESSIBILITY, ORGANISATION, SURVEY, contentWhere } from '../content-builder.ts';
import { adviceIn, finding, findingsInPreview, findingsInProduction } from '../finding-builder.ts';

describe('production wants every required fact verified', () => {
	test.each([
		[
			ORGANISATION,
			"value: '042-123 45 67'",
			'value: null',
			'contacts.repairs.phone',
			'Fyll i value när',
		],
		[
			ORGANISATION,
			'source: Kundtjänst',
			'source: null',
			'contacts.repairs.phone',
			'Fyll i source när',
		],
		[
			ORGANISATION,
			'checked: 2026-06-01',
			'checked: null',
			'contacts.repairs.phone',
			'Fyll i checked när',
		],
		[ORGANISATION, "value: 'namn@exempel.se'", 'value: null', 'contacts.email', 'inte bekräftad'],
		[
			ORGANISATION,
			"value: 'Gatan 1', source: Kundtjänst",
			'value: null, source: null',
			'contacts.address',
			'Fyll i value och source när',
		],
		[ACCESSIBILITY, "value: 'fully'", 'value: null', 'compliance', 'inte bekräftad'],
		[
			ACCESSIBILITY,
			'value: { day: 2026-05-01, method: self, by: Webbansvarig, how: Vi provade. }',
			'value: null',
			'assessment',
			'inte bekräftad',
		],
		[SURVEY, 'datesSource: Bostadschefen', 'datesSource: null', 'datesSource', 'inte bekräftade'],
		[SURVEY, 'datesChecked: 2026-06-01', 'datesChecked: null', 'datesChecked', 'inte bekräftade'],
		[SURVEY, '{ by: Språkgranskare, date: 2026-06-01 }', 'null', 'reviewed.sv', 'inte granskad'],
		[SURVEY, 'sv: { by: Språkgranskare, date: 2026-06-01 }', '', 'reviewed.sv', 'inte granskad'],
	])('%s, where "%s" is "%s"', async (file, from, to, field, message) => {
		const files = contentWhere(file, from, to);
		expect(await findingsInProduction(files)).toEqual([finding(file, field, message)]);
		expect(await findingsInPreview(files)).toEqual([]);
		expect(await adviceIn(files)).toContainEqual(finding(file, field, message));
	});

	test('a wrong number does not hide an unverified one', async () => {
		const files = contentWhere(
			ORGANISATION,
			`value: '042-123 45 67', source: Kundtjänst`,
			`value: ring, source: null`,
		);
		expect((await findingsInProduction(files)).map(({ field }) => field)).toEqual([
			'contacts.repairs.phone',
			'contacts.repairs.phone.value',
		]);
	});
});

describe('what is left before the site goes live names the role that knows', () => {
	test.each([
		[ORGANISATION, "value: '042-123 45 67'", 'contacts.repairs.phone', 'kundtjänst'],
		[ACCESSIBILITY, "value: 'fully'", 'compliance', 'den som ansvarar för tillgängligheten'],
		[SURVEY, 'Bostadschefen', 'datesSource', 'den som är ansvarig för enkäten'],
	])('%s without "%s"', async (file, from, field, knownBy) => {
		const files = contentWhere(file, from, from.startsWith('value') ? 'value: null' : 'null');
		expect(await findingsInProduction(files)).toMatchObject([{ file, field, knownBy }]);
		expect(await adviceIn(files)).toContainEqual(expect.objectContaining({ field, knownBy }));
	});

	test.each([
		['organisation', organisationSchema, CONTACTS_KNOWN_BY],
		['accessibility', accessibilitySchema, STATEMENT_KNOWN_BY],
	])('every fact that %s may hold has one', (_, schema, knownBy) => {
		for (const field of factFields(schema)) {
			expect(
				field.split('.').some((name) => name in knownBy),
				field,
			).toBe(true);
		}
	});
});

/** The paths of all facts of a schema. */
function factFields(schema: z.ZodType): string[] {
	if (!(schema instanceof z.ZodObject)) return [];
	if ('checked' in schema.shape && 'value' in schema.shape) return [''];
	return Object.entries(schema.shape).flatMap(([name, part]) =>
		factFields(part as z.ZodType).map((field) => `${name}.${field}`),
	);
}
