import { expect, test } from 'vitest';
import { checkSchema } from './check-schema.ts';
import { COLLECTIONS } from './collections.ts';
import {
	ACCESSIBILITY,
	AREA_DAY,
	contentWhere,
	contentWith,
	DISTRICT,
	HISTORY,
	MEASURE,
	ORGANISATION,
	RESULT,
	SEARCH_WORDS,
} from './content-builder.ts';
import { finding, findingsInPreview } from './finding-builder.ts';
import { readFields } from './front-matter.ts';

const MORE = {
	'content/measures/en/lampor.mdx': '---\ntitle: Lamps\nsummary: New lamps.\n---\n',
	'content/districts/en/dalhem.mdx': '---\nintroduction: New houses.\n---\n',
	'content/themes/2026.yaml': "survey: '2026'\nthemes:\n  - name: { sv: Ljus }\n    count: 5\n",
	'content/results/2026.1.yaml': contentWith().find(({ path }) => path === RESULT)?.text ?? '',
};

const WRONG_VALUES = [undefined, null, '', 'å', -1, 1.5, 1e9, NaN, true, [], [null], {}, { x: 1 }];
const ENGLISH = /invalid|expected|received|too (small|big)|unrecognized|undefined/i;

/** The data again and again, each time with another part replaced by the value. */
function* withOnePart(data: unknown, value: unknown): Generator {
	yield value;
	if (typeof data !== 'object' || data === null) return;
	for (const [name, part] of Object.entries(data))
		for (const replaced of withOnePart(part, value))
			yield Array.isArray(data) ? data.with(Number(name), replaced) : { ...data, [name]: replaced };
}

test.each(Object.entries(COLLECTIONS))(
	'whatever is wrong in %s is said in Swedish, at a named field',
	(_, { files, schema }) => {
		const file = contentWith(MORE).find(({ path }) => files.test(path));
		const read = file && readFields(file);
		const data = read?.ok === true ? read.data : undefined;
		expect(checkSchema(schema, data)).toEqual([]);
		for (const value of WRONG_VALUES)
			for (const broken of withOnePart(data, value))
				for (const { field, message } of checkSchema(schema, broken)) {
					expect(field).not.toBe('');
					expect(message).not.toMatch(ENGLISH);
				}
	},
);

test.each([
	[AREA_DAY, 'start: 2026-09-12T11:00', 'start: 2026-09-12T9:00', 'start'],
	[AREA_DAY, 'start: 2026-09-12T11:00', 'start: lördag 12 september kl 11', 'start'],
	[AREA_DAY, 'publish: 2026-06-01', 'publish: 9/12 2026\nunpublish: 2027-01-01', 'publish'],
	[MEASURE, 'start: 2026-02-09', 'start: 2026-6-1\ndone: 2026-12-24', 'start'],
])('in %s "%s" written as "%s" is one mistake', async (file, right, wrong, field) => {
	const found = await findingsInPreview(contentWhere(file, right, wrong));
	expect(found.map((said) => said.field)).toEqual([field]);
});

test.each([
	[MEASURE, 'start: 2026-02-09', 'start: 2026-02-09\ndone:', 'done'],
	[MEASURE, 'start: 2026-02-09', "start: 2026-02-09\nfollowUp: ''", 'followUp'],
	[AREA_DAY, 'publish: 2026-06-01', 'publish:', 'publish'],
	[AREA_DAY, 'publish: 2026-06-01', 'revised:', 'revised'],
	[
		AREA_DAY,
		'publish: 2026-06-01',
		'revised:\n  - day: 2026-07-01\n    what: Vi byter lokal.\n    start:',
		'revised.0.start',
	],
])('of %s may be left out what is empty there: "%s", "%s"', async (file, right, empty, field) => {
	expect(await findingsInPreview(contentWhere(file, right, empty))).toEqual([
		finding(file, field, 'Behövs fältet inte? Ta bort raden.'),
	]);
});

const LIST =
	'Här ska det stå: Områdena där åtgärden görs, eller "all" för alla områden. Skriv en lista på raderna under, med bindestreck:';

test.each([
	['dalhem', `${LIST} - dalhem.`],
	['dalhem, norr', `${LIST} - dalhem.`],
	['\n  – dalhem', `${LIST} - dalhem.`],
	['\n  -dalhem', `${LIST} - dalhem.`],
	['Alla', 'Menade du "all"? Här ska det stå: Områdena'],
])('where a word or a list may stand, "%s" is told how', async (written, words) => {
	expect(await findingsInPreview(contentWhere(MEASURE, '[dalhem]', written))).toEqual([
		finding(MEASURE, 'districts', `går inte att använda här. ${words}`),
	]);
});

test('what a file must have is filled in where it is empty', async () => {
	const found = await findingsInPreview(contentWhere(AREA_DAY, 'status: planned', 'status:'));
	expect(found.map(({ message }) => message)).toEqual([expect.not.stringContaining('Ta bort')]);
});

const PHONE = 'contacts.repairs.phone.value';

test.each([
	[ORGANISATION, '042-123 45 67', '042-123\u00A045\u00A067', PHONE, 'U+00A0)45('],
	[ORGANISATION, 'namn@exempel.se', 'namn@exempel.se\u200B', 'contacts.email.value', 'U+200B'],
	[MEASURE, 'start: 2026-02-09', "start: '2026-02-09\u00A0'", 'start', 'U+00A0'],
	[MEASURE, 'status: ongoing', "status: 'ongoing\u00A0'", 'status', 'U+00A0'],
])('in %s what nobody sees in %j is named once', async (file, right, wrong, field, sign) => {
	const found = await findingsInPreview(contentWhere(file, right, wrong));
	expect(found).toEqual([finding(file, field, sign)]);
	expect(found[0]?.message.split('U+')).toHaveLength(wrong.split(/[\u00A0\u200B]/).length);
});

test.each([
	[HISTORY, 'share: 57', "share: '57'", 'series.0.points.0.share', 'Ta bort citattecknen: 57'],
	[HISTORY, 'share: 57', "share: '57,5'", 'series.0.points.0.share', 'Det ska vara ett tal.'],
	[DISTRICT, 'confirmed: true', "confirmed: 'true'", 'confirmed', 'Ta bort citattecknen: true'],
])('in %s "%s" written as "%s" is told what to write', async (file, right, wrong, field, words) => {
	const [found] = await findingsInPreview(contentWhere(file, right, wrong));
	expect(found).toEqual(finding(file, field, words));
	expect(found?.message.endsWith(words)).toBe(true);
});

test.each([
	[SEARCH_WORDS, 'groups:', "parts: ['    ']\ngroups:", 'parts.0'],
	[
		ACCESSIBILITY,
		'burdens: []',
		`burdens: [{ what: a, affects: b, why: c, alternative: ' ' }]`,
		'burdens.0.alternative',
	],
])('in %s a text of blanks is none: %s', async (file, right, blank, field) => {
	expect(await findingsInPreview(contentWhere(file, right, blank))).toContainEqual(
		finding(file, field, 'Texten är tom'),
	);
});

test('a text that a colon makes a field is to be put in quotes, as it stands there', async () => {
	const path = 'content/articles/sv/trygghet.mdx';
	const sources = "sources:\n  - Företaget: årssidan för 'oss'\n";
	const text = `---\ntitle: Text\nsummary: Text.\norder: 1\n${sources}checked: 2026-06-01\n---\n\nText.\n`;
	const quoted = "'Företaget: årssidan för ''oss'''.";
	expect(await findingsInPreview(contentWith({ [path]: text }))).toEqual([
		finding(path, 'sources.0', quoted),
	]);
});
