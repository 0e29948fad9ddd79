import { describe, expect, test } from 'vitest';
import {
	ACCESSIBILITY,
	AREA_DAY,
	ARTICLE,
	contentWhere,
	contentWith,
	DISTRICT,
	MEASURE,
	ORGANISATION,
	RESULT,
} from './content-builder.ts';
import { adviceIn, finding, findingsInPreview } from './finding-builder.ts';

const PAGE = 'content/pages/sv/tack.mdx';
const TRANSLATION = 'content/pages/en/tack.mdx';
const EXAMPLE_DISTRICT = 'content/districts/sv/exempelby.mdx';
const EXAMPLES = 2;

const textOf = (fields: string, body: string) =>
	`---\ntitle: Tack\nsummary: Vi har ditt svar.\nupdated: 2026-06-01\n${fields}---\n${body}\n`;

describe('what time alone brings is advice', () => {
	test.each([
		['an area day has been', AREA_DAY, 'status', '2026-09-13', 'Dagen har varit'],
		['the accessibility statement is a year old', ACCESSIBILITY, 'updated', '2027-06-02', 'ett år'],
		['a fact is a year old', ORGANISATION, 'contacts.email.checked', '2027-06-02', 'ett år sedan'],
	])('%s', async (_, file, field, today, words) => {
		expect(await adviceIn(contentWith(), today)).toContainEqual(finding(file, field, words));
	});

	test.each([
		['a measure is late', 'start: 2026-02-09', 'start: 2026-02-09\ndone: 2026-06-30', 'done'],
		[
			'a measure has not begun',
			'status: ongoing\nstart: 2026-02-09',
			'status: planned\nstart: 2026-06-30',
			'start',
		],
		['a page is hidden again', 'start:', 'unpublish: 2026-07-01\nstart:', 'unpublish'],
	])('%s', async (_, from, to, field) => {
		const files = contentWhere(MEASURE, from, to);
		expect(await adviceIn(files)).toContainEqual(finding(MEASURE, field, ''));
		expect(await findingsInPreview(files)).toEqual([]);
		const dayBefore = await adviceIn(files, '2026-06-30');
		expect(dayBefore).not.toContainEqual(finding(MEASURE, field, ''));
	});

	test.each([AREA_DAY, ARTICLE, EXAMPLE_DISTRICT])('%s is hidden again', async (file) => {
		const files = contentWhere(file, '---\nText.', 'unpublish: 2026-07-01\n---\nText.');
		expect(await adviceIn(files)).toContainEqual(finding(file, 'unpublish', 'visas inte sedan'));
	});

	test('a fault was to be mended', async () => {
		const barrier = 'what: a, affects: b, why: c, requirement: d, alternative: null';
		const files = contentWhere(
			ACCESSIBILITY,
			'barriers: []',
			`barriers: [{ ${barrier}, fixedBy: 2026-06-30 }]`,
		);
		const told = finding(ACCESSIBILITY, 'barriers.0.fixedBy', 'skulle vara åtgärdad 2026-06-30');
		expect(await adviceIn(files)).toContainEqual(told);
		expect(await adviceIn(files, '2026-06-30')).not.toContainEqual(told);
	});

	test('nothing is said the day before', async () => {
		expect(await adviceIn(contentWith(), '2026-09-12')).toHaveLength(EXAMPLES);
		const aYearOn = await adviceIn(contentWith(), '2027-06-01');
		expect(aYearOn).not.toContainEqual(finding(ORGANISATION, 'contacts.email.checked', ''));
		expect(aYearOn).not.toContainEqual(finding(ACCESSIBILITY, 'updated', ''));
	});
});

describe('a translation tells which text it is of', () => {
	const files = (translatedFrom: string, swedish = 'Ett kafé.') =>
		contentWith({
			[PAGE]: textOf('', swedish),
			[TRANSLATION]: textOf(translatedFrom, 'Text.'),
		});

	test('the advice gives the value, which is right until the Swedish text changes', async () => {
		const [first] = (await adviceIn(files(''))).filter(({ file }) => file === TRANSLATION);
		const hash = /translatedFrom: '(?<hash>[0-9a-f]{8})'/.exec(first?.message ?? '')?.groups?.[
			'hash'
		];
		const field = `translatedFrom: '${hash ?? ''}'\n`;
		expect(await adviceIn(files(field))).toHaveLength(EXAMPLES);
		expect(await adviceIn(files(field, 'Ett kafe\u0301. \n'))).toHaveLength(EXAMPLES);
		expect(await adviceIn(files(field, 'En annan text.'))).toContainEqual(
			finding(TRANSLATION, 'translatedFrom', 'har ändrats sedan den översattes'),
		);
	});
});

describe('plain language', () => {
	const body = (text: string) => contentWith({ [PAGE]: textOf('', `Kort.\n\n${text}`) });
	const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

	test('a sentence of more than 25 words is named where it begins', async () => {
		const [found] = (await adviceIn(body(`Kort igen.\nOrd ${words(25)}.`))).filter(
			({ file }) => file === PAGE,
		);
		expect(found).toMatchObject({
			line: 9,
			column: 1,
			message: 'Meningen har 26 ord. Dela den i två: ”Ord ord ord ord …”',
		});
		expect(await adviceIn(body(`Ord ${words(24)}. Ord ${words(24)}.`))).toHaveLength(EXAMPLES);
	});

	test.each([
		['Swedish that is easy to read', `Ord ${words(15)}.`, 'Meningen har 16 ord'],
		['the same, of long words', 'Vi planterar träd. '.repeat(40), 'Sikta på högst 30'],
	])('%s', async (_, text, told) => {
		const easy = 'content/pages/lattlast/tack.mdx';
		expect(await adviceIn(contentWith({ [easy]: textOf('', text) }))).toContainEqual(
			finding(easy, 'texten', told),
		);
		expect(await adviceIn(body(text))).toHaveLength(EXAMPLES);
	});

	test('a text of long words is hard, once it is long enough to say so', async () => {
		const hard = (sentences: number) =>
			body(
				'Trygghetscertifieringens genomförande förutsätter fastighetsägarens godkännande. '.repeat(
					sentences,
				),
			);
		expect(await adviceIn(hard(20))).toContainEqual(finding(PAGE, 'texten', 'LIX'));
		expect(await adviceIn(hard(10))).toHaveLength(EXAMPLES);
	});
});

describe('a district that may be falling wants a plan', () => {
	const result = (year: number, watched: string) => `
survey: '${String(year)}'
method:
  opens: '${String(year)}-11-09T08:00:00+01:00'
  closes: '${String(year)}-12-07T00:00:00+01:00'
  paperIssued: 0
  districts: [{ id: dalhem, issued: 500, returned: 0 }]
  fewestAnswers: 20
  mostFew: 4
  wording: { satisfied: '0123456789abcdef' }
  excluded: {}
  rules: 1
watched: [${watched}]
rows:
  - { years: '${String(year)}', area: dalhem, question: satisfied, option: headline, base: opinion, answered: 200, share: 55, low: 50, high: 60 }
`;
	const rounds = (watched: string) => ({
		'content/results/2025.yaml': result(2025, ''),
		'content/surveys/2025.yaml':
			contentWith()
				.find(({ path }) => path === 'content/surveys/2026.yaml')
				?.text.replaceAll('2026', '2025') ?? '',
		[RESULT]: result(2026, watched),
	});
	const planned = contentWith().find(({ path }) => path === MEASURE)?.text ?? '';

	test('which is a measure that answers to the question and is not done', async () => {
		const without = planned.replace(
			'answersTo: [satisfied, 2026/satisfied]',
			'answersTo: [noticed]',
		);
		const advice = finding(DISTRICT, 'hela filen', 'ingen åtgärd svarar på det');
		expect(await adviceIn(contentWith({ ...rounds('dalhem'), [MEASURE]: without }))).toContainEqual(
			advice,
		);
		expect(await adviceIn(contentWith(rounds('dalhem')))).not.toContainEqual(advice);
		const everywhere = planned.replace(/^districts: .*$/m, 'districts: all');
		expect(
			await adviceIn(contentWith({ ...rounds('dalhem'), [MEASURE]: everywhere })),
		).not.toContainEqual(advice);
		const done = planned.replace('status: ongoing', 'status: done\ndone: 2026-03-01');
		expect(await adviceIn(contentWith({ ...rounds('dalhem'), [MEASURE]: done }))).toContainEqual(
			advice,
		);
		expect(await adviceIn(contentWith({ ...rounds(''), [MEASURE]: without }))).not.toContainEqual(
			advice,
		);
	});

	test('unless it has no page any more, while the result goes on naming it', async () => {
		expect(await adviceIn(contentWith(rounds('borta')))).not.toContainEqual(
			finding('content/districts/sv/borta.mdx', 'hela filen', ''),
		);
	});
});

describe('a page that production does not show', () => {
	test.each([
		['draft: true', 'error', 'är ett utkast'],
		['publish: 2026-08-01', 'advice', 'visas inte förrän 2026-08-01'],
		['unpublish: 2026-06-30', 'advice', 'visas inte sedan 2026-06-30'],
	])('%s: who points to it gets %s', async (field, level, words) => {
		const files = contentWhere(DISTRICT, 'confirmed:', `${field}\nconfirmed:`);
		const found = level === 'error' ? await findingsInPreview(files) : await adviceIn(files);
		expect(found).toContainEqual(finding(MEASURE, 'districts.0', words));
	});

	test.each([
		['', 'publish: 2026-07-02', 'visas inte förrän'],
		['', 'publish: 2026-07-01', undefined],
		['publish: 2026-06-30', 'publish: 2026-07-01', undefined],
		['publish: 2026-07-02', 'publish: 2026-07-02', undefined],
		['publish: 2026-07-02', 'publish: 2026-07-03', 'visas inte förrän'],
		['', 'unpublish: 2026-07-01', 'visas inte sedan'],
		['', 'unpublish: 2026-07-02', undefined],
		['draft: true', 'draft: true', undefined],
	])('a page with "%s" points to one with "%s": %s', async (own, to, words) => {
		const [measure] = contentWhere(MEASURE, 'owner:', `${own}\nowner:`).filter(
			({ path }) => path === MEASURE,
		);
		const [district] = contentWhere(DISTRICT, 'confirmed:', `${to}\nconfirmed:`).filter(
			({ path }) => path === DISTRICT,
		);
		const files = contentWith({ [MEASURE]: measure?.text ?? '', [DISTRICT]: district?.text ?? '' });
		const found = [...(await adviceIn(files)), ...(await findingsInPreview(files))];
		const about = found.filter(({ file, field }) => file === MEASURE && field === 'districts.0');
		expect(about).toEqual(words === undefined ? [] : [finding(MEASURE, 'districts.0', words)]);
	});

	test('has no file to link to either', async () => {
		const calendar = '/omradesdagar/2026-09-12-dalhem.ics';
		const draft = contentWhere(AREA_DAY, '\n', '\ndraft: true\n');
		const article = textOf(
			'order: 9\nsources: [Bolaget]\nchecked: 2026-06-01\n',
			`[Lägg till](${calendar})`,
		);
		const files = [...draft, { path: 'content/articles/sv/tack.mdx', text: article }];
		expect(await findingsInPreview(files)).toContainEqual(
			finding('content/articles/sv/tack.mdx', 'texten', `Filen ${calendar} är ett utkast`),
		);
	});
});
