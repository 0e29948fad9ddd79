import { describe, expect, test } from 'vitest';
import {
	AREA_DAY,
	HISTORY,
	MEASURE,
	ORGANISATION,
	RESULT,
	SURVEY,
	contentWhere,
} from '../content-builder.ts';
import { finding, findingsInPreview } from '../finding-builder.ts';

describe('a reference points to something that exists', () => {
	test.each([
		[MEASURE, '[dalhem]', '[all]', 'districts.0', 'Skriv districts: all på en rad'],
		[MEASURE, '[dalhem]', '[dalhem, dalhm]', 'districts.1', 'Området "dalhm" finns inte.'],
		[
			MEASURE,
			'[satisfied,',
			'[nojd,',
			'answersTo.0',
			'Frågan "nojd" finns inte. Det som finns: satisfied, noticed',
		],
		[MEASURE, '2026/satisfied', '2026/flagged', 'answersTo.1', 'Frågan "2026/flagged" finns inte.'],
		[MEASURE, '2026/satisfied', '2025/satisfied', 'answersTo.1', 'Enkäten "2025" finns inte.'],
		[
			MEASURE,
			'noticedAs: lighting',
			'noticedAs: very',
			'noticedAs',
			'Det som finns: lighting, none, flags.',
		],
		[AREA_DAY, 'district: dalhem', 'district: dalhm', 'district', 'Området "dalhm" finns inte.'],
		[
			HISTORY,
			'district: dalhem',
			'district: dalhm',
			'series.0.district',
			'Området "dalhm" finns inte.',
		],
		[
			ORGANISATION,
			'exampleDistrict: dalhem',
			'exampleDistrict: dalhm',
			'exampleDistrict',
			'Området "dalhm" finns inte.',
		],
		[RESULT, "survey: '2026'", "survey: '2025'", 'survey', 'Enkäten "2025" finns inte.'],
	])('%s, where "%s" is "%s"', async (file, from, to, field, message) => {
		expect(await findingsInPreview(contentWhere(file, from, to))).toEqual([
			finding(file, field, message),
		]);
	});

	test.each(['Figure', 'Measures', 'AreaDays'])('a %s names its district', async (name) => {
		const files = contentWhere(MEASURE, 'Text.', `<${name} district="dalhm" />`);
		expect(await findingsInPreview(files)).toEqual([
			finding(MEASURE, `${name} district`, 'Området "dalhm" finns inte.'),
		]);
	});

	test('a broken survey has its own finding and makes no reference to it wrong', async () => {
		expect(
			await findingsInPreview(contentWhere(SURVEY, 'type: multiple', 'type: matris')),
		).toHaveLength(1);
	});
});

describe('what is not an example refers to no example', () => {
	const rows = [
		[MEASURE, '[dalhem]', '[exempelby]', 'districts.0'],
		[MEASURE, '[satisfied,', '[flagged,', 'answersTo.0'],
		[MEASURE, '2026/satisfied', 'provenkat/satisfied', 'answersTo.1'],
		[MEASURE, 'noticedAs: lighting', 'noticedAs: flags', 'noticedAs'],
		[AREA_DAY, 'district: dalhem', 'district: exempelby', 'district'],
		[HISTORY, 'district: dalhem', 'district: exempelby', 'series.0.district'],
		[RESULT, "survey: '2026'", 'survey: provenkat', 'survey'],
	] as const;

	test.each(rows)('%s, where "%s" is "%s"', async (file, from, to, field) => {
		expect(await findingsInPreview(contentWhere(file, from, to))).toEqual([
			finding(file, field, 'är ett exempel'),
		]);
	});

	test('nor to a real survey whose result is an example', async () => {
		const files = contentWhere(RESULT, 'rows', 'example: true\nrows');
		expect(await findingsInPreview(files)).toEqual([
			finding(MEASURE, 'answersTo.1', 'är ett exempel'),
		]);
	});

	test('nor by a link with a query', async () => {
		const files = contentWhere(MEASURE, 'Text.', '[Mer](/omraden/exempelby/?a=1)');
		expect(await findingsInPreview(files)).toEqual([finding(MEASURE, 'texten', 'är ett exempel')]);
	});

	test('an example may refer to an example', async () => {
		const files = contentWhere(AREA_DAY, 'district: dalhem', 'district: exempelby\nexample: true');
		expect(await findingsInPreview(files)).toEqual([]);
	});
});
