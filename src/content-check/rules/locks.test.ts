import { describe, expect, test } from 'vitest';
import { LOCK, SURVEY, contentWhere, contentWith } from '../content-builder.ts';
import { adviceIn, finding, findingsInPreview } from '../finding-builder.ts';

const OTHER = "      - { id: other, type: text, text: { sv: 'Vad?' }, maxLength: 100 }";

describe('once codes are made, a question stays as it was', () => {
	test.each([
		['Hur nöjd är du?', 'Hur trygg är du?', 'satisfied', 'Skriv tillbaka det.'],
		['id: very,', 'id: fully,', 'satisfied', 'Skriv tillbaka det.'],
		['sv: Belysning', 'sv: Ljus', 'noticed', 'Skriv tillbaka det.'],
		['      - id: noticed', `${OTHER}\n      - id: noticed`, 'other', 'Ta bort den.'],
	])('where "%s" is "%s", %s is named', async (from, to, question, words) => {
		expect(await findingsInPreview(contentWhere(SURVEY, from, to))).toEqual([
			finding(SURVEY, question, words),
		]);
	});

	test('a question with another id is one new and one gone', async () => {
		const findings = await findingsInPreview(contentWhere(SURVEY, 'id: noticed', 'id: seen'));
		expect(findings.filter(({ file }) => file === SURVEY)).toEqual([
			finding(SURVEY, 'noticed', 'Lägg tillbaka den'),
			finding(SURVEY, 'seen', 'fanns inte när koderna gjordes'),
		]);
	});

	test.each([
		['a space is doubled', 'Hur nöjd är du?', 'Hur nöjd  är du?'],
		['a group has another name', 'sv: Nöjd }', 'sv: Nöjda }'],
	])('but not where %s', async (_, from, to) => {
		expect(await findingsInPreview(contentWhere(SURVEY, from, to))).toEqual([]);
	});

	test('the finding stands where the question does', async () => {
		const [found] = await findingsInPreview(
			contentWhere(SURVEY, 'Hur nöjd är du?', 'Hur trygg är du?'),
		);
		const [survey] = contentWhere(SURVEY, 'Hur nöjd', 'Hur nöjd').filter(
			({ path }) => path === SURVEY,
		);
		const lines = survey?.text.split('\n') ?? [];
		expect(lines[(found?.line ?? 0) - 1]?.trim()).toBe('- id: satisfied');
	});

	test('a mended translation is advice', async () => {
		const files = contentWhere(SURVEY, 'sv: Belysning', 'sv: Belysning, en: Lights');
		expect(await findingsInPreview(files)).toEqual([]);
		expect(await adviceIn(files)).toContainEqual(finding(SURVEY, 'noticed', 'har ändrats sedan'));
		const before = files.filter(({ path }) => path !== LOCK);
		expect(await adviceIn(before)).not.toContainEqual(finding(SURVEY, 'noticed', ''));
	});

	test('before codes are made, it may change', async () => {
		const files = contentWhere(SURVEY, 'Hur nöjd är du?', 'Hur trygg är du?');
		expect(await findingsInPreview(files.filter(({ path }) => path !== LOCK))).toEqual([]);
	});
});

describe('a lock is as the command wrote it', () => {
	test.each([
		['survey: "2026"', 'survey: "2025"', 'survey', 'Låset gäller enkäten "2025"'],
		['survey: "2026"', 'survey: "2026"\nextra: 1', 'extra', 'Fältet finns inte.'],
		['survey: "2026"\n', '', 'survey', 'Fältet saknas.'],
		['satisfied: ', 'satisfied: x', 'questions.satisfied', 'Filen skrivs av ett kommando.'],
		['satisfied: ', 'Satisfied: ', 'questions.Satisfied', 'Filen skrivs av ett kommando.'],
		['questions:', '<<<<<<< HEAD\nquestions:', 'hela filen', 'Här möts två ändringar'],
	])('where "%s" is "%s"', async (from, to, field, words) => {
		expect(await findingsInPreview(contentWhere(LOCK, from, to))).toEqual([
			finding(LOCK, field, words),
		]);
	});

	test('and locks a survey that is there', async () => {
		const path = 'content/surveys/2025.lock.yaml';
		const files = contentWith({ [path]: "survey: '2025'\nquestions: {}" });
		expect(await findingsInPreview(files)).toEqual([finding(path, 'filnamn', 'som inte finns')]);
	});
});
