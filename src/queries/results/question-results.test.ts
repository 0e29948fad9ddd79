import { describe, expect, test } from 'vitest';
import type { ResultRow } from '../../schemas/result.ts';
import { aSurvey } from '../../survey/rules/survey-builder.ts';
import { questionResults } from './question-results.ts';
import { aResult } from './result-builder.ts';

const [area] = aSurvey().sections;
/** The usual questions; the first with three groups, of which the second is the headline's. */
const survey = aSurvey({
	headline: { question: 'satisfied', group: 'good' },
	sections: [
		{
			id: 'area',
			title: { sv: 'Området' },
			questions: [
				{
					id: 'satisfied',
					type: 'single',
					text: { sv: 'Hur nöjd är du?' },
					groups: [
						{ id: 'middle', label: { sv: 'Mellan' } },
						{ id: 'good', label: { sv: 'Nöjd' } },
						{ id: 'bad', label: { sv: 'Missnöjd' } },
					],
					options: [
						{ id: 'very', label: { sv: 'Mycket nöjd' }, group: 'good' },
						{ id: 'fairly', label: { sv: 'Ganska nöjd' }, group: 'good' },
						{ id: 'neither', label: { sv: 'Varken' }, group: 'middle' },
						{ id: 'not', label: { sv: 'Missnöjd' }, group: 'bad' },
						{ id: 'dont-know', label: { sv: 'Vet ej' }, noOpinion: true },
					],
				},
				...(area?.questions.slice(1) ?? []),
			],
		},
	],
});
const districts = [
	{ id: 'dalhem', name: 'Dalhem' },
	{ id: 'raa', name: 'Råå' },
];
const ROWS: Partial<ResultRow>[] = [
	{ option: 'headline', share: 64, answered: 2000, low: 62, high: 66 },
	{ option: 'group:middle', share: 15 },
	{ option: 'group:good', share: 64, low: 62, high: 66 },
	{ option: 'group:bad', share: 21 },
	{ option: 'very', share: 20 },
	{ option: 'fairly', share: 44 },
	{ option: 'neither', share: 15 },
	{ option: 'not', share: 21 },
	{ option: 'dont-know', base: 'answered', withheld: 'few' },
];
const inDalhem = (...rows: Partial<ResultRow>[]) => rows.map((row) => ({ area: 'dalhem', ...row }));

function satisfied(rows: Partial<ResultRow>[], series = [aResult('2026', rows)]) {
	const result = series.at(-1);
	if (result === undefined) throw new Error('No result');
	const [found] = questionResults(survey, result, series, districts);
	if (found === undefined) throw new Error('No question');
	return found;
}

describe('the company', () => {
	test('has each group with its answers, the one that the question is about first', () => {
		expect(
			satisfied(ROWS).lines.map(({ label, isPart, row }) => [label, isPart, row.share]),
		).toEqual([
			['Nöjd', false, 64],
			['Mycket nöjd', true, 20],
			['Ganska nöjd', true, 44],
			['Mellan', false, 15],
			['Missnöjd', false, 21],
		]);
	});

	test('has no answers below a group whose answers are withheld', () => {
		const rows = ROWS.map((row) =>
			row.option === 'very' || row.option === 'fairly'
				? { option: row.option, withheld: 'few' as const }
				: row,
		);
		expect(satisfied(rows).lines.map(({ label }) => label)).toEqual(['Nöjd', 'Mellan', 'Missnöjd']);
	});

	test('has those without an opinion apart', () => {
		expect(satisfied(ROWS).noOpinion).toMatchObject([
			{ label: 'Vet ej', row: { withheld: 'few' } },
		]);
	});

	test('is compared by the headline, which alone has a verdict', () => {
		const before = aResult('2025', [{ option: 'headline', share: 57 }]);
		const rows = ROWS.map((row) =>
			row.option === 'headline' ? { ...row, established: 'increase' as const } : row,
		);
		expect(satisfied(rows, [before, aResult('2026', rows)]).main).toMatchObject({
			label: 'Nöjd',
			row: { option: 'headline' },
			comparison: { before: 57, established: 'increase' },
		});
	});
});

describe('districts', () => {
	test('stand in the order given, each with its groups', () => {
		const rows = [
			...ROWS,
			{ area: 'raa', option: 'group:good', withheld: 'few-answers' as const },
			...inDalhem(
				{ option: 'headline', share: 40, answered: 200 },
				{ option: 'group:middle', share: 30 },
				{ option: 'group:good', share: 40, answered: 200 },
				{ option: 'group:bad', share: 30 },
			),
		];
		const [table] = satisfied(rows).tables;
		expect(table?.columns).toEqual(['Nöjd', 'Mellan', 'Missnöjd']);
		expect(
			table?.districts.map(({ name, position, cells }) => [
				name,
				position,
				cells.map(({ row }) => row.share ?? row.withheld),
			]),
		).toEqual([
			['Dalhem', 'lower', [40, 30, 30]],
			['Råå', 'unsure', ['few-answers']],
		]);
	});

	test('show groups together as one figure across their columns', () => {
		const rows = [
			...ROWS,
			...inDalhem(
				{ option: 'group:middle', withheld: 'few' },
				{ option: 'group:good', share: 90 },
				{ option: 'group:bad', withheld: 'few' },
				{ option: 'group:middle+bad', share: 10 },
			),
		];
		expect(
			satisfied(rows).tables[0]?.districts[0]?.cells.map(({ label, columns, row }) => [
				label,
				columns,
				row.share,
			]),
		).toEqual([
			['Nöjd', 1, 90],
			['Mellan och Missnöjd', 2, 10],
		]);
	});

	test('show years together where their own year has too few answers, and say which', () => {
		const rows = [
			...ROWS,
			...inDalhem(
				{ option: 'group:good', withheld: 'few-answers' },
				{ option: 'group:good', years: '2025+2026', share: 72 },
			),
		];
		const before = aResult('2025', []);
		expect(satisfied(rows, [before, aResult('2026', rows)]).tables[0]?.districts).toMatchObject([
			{ together: ['2025', '2026'], cells: [{ row: { share: 72 } }] },
		]);
	});

	test('that the survey did not ask in are left out', () => {
		expect(satisfied(ROWS).tables).toEqual([]);
	});
});

describe('a question with several choices', () => {
	const choices = (rows: Partial<ResultRow>[]) => {
		const ofFirst = rows.map((row) => ({ question: 'first', base: 'answered' as const, ...row }));
		const result = aResult('2026', ofFirst);
		const found = questionResults(survey, result, [result], districts).find(
			({ id }) => id === 'first',
		);
		if (found === undefined) throw new Error('No question');
		return found;
	};

	test('says which answer most have given, though none of the choices is', () => {
		const { type, main, lines, noOpinion } = choices([
			{ option: 'light', share: 30 },
			{ option: 'locks', share: 35 },
			{ option: 'clean', withheld: 'few' },
			{ option: 'none', share: 40 },
		]);
		expect([type, noOpinion]).toEqual(['several', []]);
		expect(main).toMatchObject({ labels: ['Inget'], isOfShown: true });
		expect(main?.comparison).toEqual({ kind: 'first' });
		expect(lines.map(({ label }) => label)).toEqual(['Belysning', 'Lås', 'Städning', 'Inget']);
	});

	test('names all that are as common, and compares none of them', () => {
		const { main } = choices([
			{ option: 'light', share: 40 },
			{ option: 'locks', share: 40 },
			{ option: 'clean', share: 30 },
		]);
		expect(main).toMatchObject({ labels: ['Belysning', 'Lås'], isOfShown: false });
		expect(main?.comparison).toBeUndefined();
	});

	test.each([
		['may be more common', 49, true],
		['cannot be, where half have chosen something', 50, false],
	])('knows that a hidden answer that excludes the others %s', (_, share, isOfShown) => {
		const rows = [
			{ option: 'locks', share },
			{ option: 'none', withheld: 'few' as const },
		];
		expect(choices(rows).main).toMatchObject({ labels: ['Lås'], isOfShown });
	});

	test('has a table of districts for each choice that they have a figure for', () => {
		const { tables } = choices([
			{ option: 'light', share: 30 },
			{ option: 'locks', share: 40 },
			{ area: 'dalhem', option: 'locks', share: 45 },
		]);
		expect(tables.map(({ columns }) => columns)).toEqual([['Lås']]);
	});
});

test('a question without groups says who has answered, in the company alone', () => {
	const age = {
		id: 'age',
		type: 'single' as const,
		text: { sv: 'Hur gammal är du?' },
		groups: [],
		options: [
			{ id: 'young', label: { sv: 'Ung' } },
			{ id: 'old', label: { sv: 'Gammal' } },
		],
	};
	const asked = aSurvey({
		sections: [...aSurvey().sections, { id: 'you', title: { sv: 'Du' }, questions: [age] }],
	});
	const result = aResult('2026', [{ question: 'age', option: 'old', share: 30 }]);
	const found = questionResults(asked, result, [result], districts).find(({ id }) => id === 'age');
	expect(found).toMatchObject({ type: 'background', main: undefined, tables: [] });
	expect(found?.lines).toMatchObject([{ label: 'Gammal', row: { share: 30 } }]);
});

test('a question in one’s own words has no figures', () => {
	const result = aResult('2026', ROWS);
	expect(questionResults(survey, result, [result], districts).map(({ id }) => id)).not.toContain(
		'comment',
	);
});
