import { describe, expect, test } from 'vitest';
import {
	AREA_DAY,
	ARTICLE,
	DISTRICT,
	HISTORY,
	MEASURE,
	ORGANISATION,
	RESULT,
	SURVEY,
	contentWhere,
	contentWith,
} from './content-builder.ts';
import { finding, findingsInPreview, findingsInProduction } from './finding-builder.ts';

test('right and verified content has no finding, in production neither', async () => {
	expect(await findingsInProduction(contentWith())).toEqual([]);
});

test('files saved by Windows, with a byte order mark, read the same', async () => {
	const files = contentWith().map(({ path, text }) => ({
		path,
		text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
	}));
	expect(await findingsInPreview(files)).toEqual([]);
});

describe('one wrong thing is one finding that names file and field', () => {
	test.each([
		[MEASURE, 'title: Nya', 'titel: x\ntitle: Nya', 'titel', 'Fältet finns inte.'],
		[MEASURE, 'owner: Förvaltare\n', '', 'owner', 'Fältet saknas. Här ska det stå: Rollen som'],
		[
			MEASURE,
			'status: ongoing\n',
			'',
			'status',
			'Fältet saknas. Här ska det stå: Hur långt arbetet har kommit. Skriv ett av: planned, ongoing, done.',
		],
		[
			DISTRICT,
			'confirmed: true\n',
			'',
			'confirmed',
			'Fältet saknas. Här ska det stå true (ja) eller false (nej): Företagets egna texter',
		],
		[MEASURE, 'start: 2026-02-09', 'done: 2027-01-01', 'start', 'behöver dagen då den började'],
		[MEASURE, '2026-02-09', 'i våras', 'start', 'Skriv datumet som år-månad-dag'],
		[
			MEASURE,
			'ongoing',
			'pågår',
			'status',
			'"pågår" går inte att använda här. Menade du "ongoing" (Pågår)? Skriv ett av: planned, ongoing, done.',
		],
		[MEASURE, 'Nya lampor', "''", 'title', 'Texten är tom.'],
		[MEASURE, 'Nya lampor', '2026', 'title', "Det ska vara text. Sätt citattecken runt: '2026'."],
		[MEASURE, 'Nya lampor', '', 'title', 'Fältet är tomt.'],
		[MEASURE, 'Nya lampor', 'x'.repeat(81), 'title', '81 tecken. Skriv högst 80 tecken.'],
		[
			MEASURE,
			'[dalhem]',
			'dalhem',
			'districts',
			'"dalhem" går inte att använda här. Här ska det stå: Områdena',
		],
		[MEASURE, '[dalhem]', '[]', 'districts', 'Listan är för kort. Den behöver minst en rad.'],
		[MEASURE, '[dalhem]', '[Dalhem]', 'districts.0', 'Använd bara små bokstäver'],
		[
			MEASURE,
			'[dalhem]',
			'[dalhem, 7]',
			'districts.1',
			'7 går inte att använda här. Det ska vara text.',
		],
		[
			HISTORY,
			'share: 57',
			'share: 570',
			'series.0.points.0.share',
			'570 är för mycket. Skriv högst 100.',
		],
		[HISTORY, 'share: 57', 'share: 57.5', 'series.0.points.0.share', 'Det ska vara ett heltal.'],
		[HISTORY, 'slutet av 2018', "' '", 'series.0.points.0.label', 'Texten är tom'],
		[
			HISTORY,
			'points:',
			'goal: { share: 70, year: 20300, source: Mål }\n    points:',
			'series.0.goal.year',
			'20300 är för mycket. Skriv högst 2100.',
		],
		[
			HISTORY,
			'points:',
			'points:\n      - { year: 2019, label: slutet av 2019, share: 60 }',
			'series.0.points.1.year',
			'2018 står efter 2019. Skriv den äldsta siffran först.',
		],
		[HISTORY, '2018,', '1018,', 'series.0.points.0.year', '1018 är för lite. Skriv minst 1990.'],
		[
			HISTORY,
			'series:',
			'series:\n  - { id: company, instrument: A, source: B, points: [{ year: 2020, label: då, share: 5 }] }',
			'series.1.id',
			'Två serier har id:t "company"',
		],
		[
			RESULT,
			'rows: []',
			'rows: [{ years: "2026", area: dalhem, question: q, option: o, base: answered, answered: 7 }]',
			'rows.0.answered',
			'jämnt att dela med 5',
		],
		[
			ORGANISATION,
			'042-123 45 67',
			'ring',
			'contacts.repairs.phone.value',
			'Skriv numret med siffror',
		],
		[
			SURVEY,
			'type: multiple',
			'type: matris',
			'sections.0.questions.1.type',
			'Skriv ett av: single, multiple, text.',
		],
		[SURVEY, 'date: 2026-06-01', 'date: i juni', 'reviewed.sv.date', 'Skriv datumet som'],
		[
			SURVEY,
			'question: satisfied',
			'question: nothing',
			'headline',
			'Huvudfrågan eller dess grupp',
		],
		[SURVEY, "id: '2026'", "id: '2027'", 'id', 'Enkätens id är "2027" men filen heter 2026.yaml.'],
		[MEASURE, '[satisfied, 2026/satisfied]', '[satisfied, satisfied]', 'answersTo', 'två gånger'],
		[AREA_DAY, 'T14:00', 'T10:00', 'end', 'Dagen slutar innan den börjar.'],
		[AREA_DAY, 'T14:00', 'T11:00', 'end', 'Dagen slutar innan den börjar.'],
		[ARTICLE, '[Företagets artikel]', '[]', 'sources', 'Den behöver minst en rad.'],
		[ARTICLE, '[Företagets artikel]', '[Ett, Två, Ett]', 'sources', 'Samma sak står två gånger'],
		[ORGANISATION, 'https://t', 'http://t', 'webAddress', 'Skriv adressen från https://'],
		[ORGANISATION, 'trygghet.', `${'a'.repeat(33)}.`, 'webAddress', '49 tecken. Skriv högst 48'],
		[ORGANISATION, 'Stockholm', 'Stokholm', 'timeZone', 'Skriv tidszonens namn'],
		[
			RESULT,
			'paperIssued: 0',
			'paperIssued: 0\n  paperUsed: 7',
			'method.paperUsed',
			'jämnt att dela med 5',
		],
		[
			RESULT,
			'districts: []',
			'districts: [{ id: dalhem, issued: 90, returned: 0, ballots: 27 }]',
			'method.districts.0.ballots',
			'jämnt att dela med 5',
		],
		[
			RESULT,
			'rows: []',
			"rows: [{ years: '2026', area: dalhem, question: q, option: o, base: answered, answered: 25, share: 57.5 }]",
			'rows.0.share',
			'heltal',
		],
		[MEASURE, 'owner: F', 'owner: a\nowner: F', 'hela filen', 'Samma fält står två gånger.'],
		[MEASURE, 'title: Nya', 'title: Nya: ', 'hela filen', 'Raden går inte att läsa.'],
		[MEASURE, '---\ntitle', 'title', 'hela filen', 'Filen ska börja med en rad ---'],
		[MEASURE, 'Text.', '![En gård][g]\n\n[g]: /kontakt/', 'texten', 'alt="En gård"'],
		[
			DISTRICT,
			'name: Dalhem',
			'name: *Dalhem',
			'hela filen',
			"Sätt citattecken runt texten: '*Dalhem'.",
		],
		[RESULT, 'fewestAnswers: 20', 'fewestAnswers: få', 'method.fewestAnswers', 'tal'],
	])('%s, where "%s" is "%s"', async (file, from, to, field, message) => {
		expect(await findingsInPreview(contentWhere(file, from, to))).toEqual([
			finding(file, field, message),
		]);
	});
});

describe('a value is named as it stands in the file, not as a program takes it', () => {
	test.each([
		'042102030',
		'0123',
		'+4642102030',
		'1e3',
		'0x1F',
		'1.50',
		'.5',
		'007',
		'True',
		'FALSE',
		'9007199254740993',
	])('%s', async (written) => {
		expect(await findingsInPreview(contentWhere(MEASURE, 'Nya lampor', written))).toEqual([
			finding(MEASURE, 'title', `${written} går inte att använda här. Det ska vara text.`),
		]);
		expect(
			await findingsInPreview(contentWhere(MEASURE, '[dalhem]', `[dalhem, ${written}]`)),
		).toEqual([finding(MEASURE, 'districts.1', `Sätt citattecken runt: '${written}'.`)]);
		expect(await findingsInPreview(contentWhere(ORGANISATION, "'042-123 45 67'", written))).toEqual(
			[finding(ORGANISATION, 'contacts.repairs.phone.value', `'${written}'`)],
		);
	});

	test.each([
		['570.0', '570.0 är för mycket.'],
		['0x23A', '0x23A är för mycket.'],
	])('%s where it is a number, too', async (written, words) => {
		expect(
			await findingsInPreview(contentWhere(HISTORY, 'share: 57', `share: ${written}`)),
		).toEqual([finding(HISTORY, 'series.0.points.0.share', words)]);
	});
});

test('all findings come in one run, also those of one file and behind an unknown field', async () => {
	const files = contentWith({
		[MEASURE]: '---\ntitle: 1\nbogus: 2\ndistricts: [dalhm]\nnoticedAs: x\n---\n',
		[AREA_DAY]: '---\n\ttitle: x\n---\n',
	});
	expect((await findingsInPreview(files)).map(({ field }) => field)).toEqual(
		expect.arrayContaining(['title', 'bogus', 'summary', 'districts.0', 'noticedAs', 'hela filen']),
	);
});
