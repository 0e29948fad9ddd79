import { describe, expect, test } from 'vitest';
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
