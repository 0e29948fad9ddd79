import { expect, test } from 'vitest';
import { openRowSchema } from '../../../schemas/open-row.ts';
import { aResult } from '../../../queries/results/result-builder.ts';
import { COLUMNS, openRows } from './open-rows.ts';
import { toCsv } from './to-csv.ts';

const HEADER =
	'survey,edition,published,years,area,area_name,question,option,base,answered,share,low,high,change,established,withheld';

const NAMES = [
	{ id: 'raa', name: 'Råå' },
	{ id: 'dalhem', name: 'Dalhem' },
];
const csvOf = (...rows: Parameters<typeof aResult>[1]) =>
	toCsv(openRows(aResult('2026', rows), NAMES));

test('the columns stand in the order that others rely on', () => {
	expect(csvOf()).toBe(`${HEADER}\n`);
});

test('every field of a row has its column', () => {
	expect([...COLUMNS].sort()).toEqual(Object.keys(openRowSchema.shape).sort());
});

test('a figure is a line, whatever order its fields come in', () => {
	const figures = { change: -1, low: 62, high: 66, share: 64, answered: 1055 };
	expect(csvOf({ established: 'none', ...figures })).toBe(
		`${HEADER}\n2026,1,,2026,company,Hela företaget,satisfied,headline,opinion,1055,64,62,66,-1,none,\n`,
	);
});

test('what is not shown is empty, and zero is not', () => {
	const [, withheld, zero] = csvOf(
		{ area: 'raa', withheld: 'few-answers' },
		{ years: '2025+2026', answered: 45, share: 0, low: 0, high: 5, change: 0 },
	).split('\n');
	expect(withheld).toBe('2026,1,,2026,raa,Råå,satisfied,headline,opinion,,,,,,,few-answers');
	expect(zero).toBe(
		'2026,1,,2025+2026,company,Hela företaget,satisfied,headline,opinion,45,0,0,5,0,,',
	);
});

test('the lines stand in the order of the rows', () => {
	const lines = csvOf({ area: 'raa' }, { area: 'company' }, { area: 'dalhem' }).split('\n');
	expect(lines.slice(1, -1).map((line) => line.split(',')[4])).toEqual([
		'raa',
		'company',
		'dalhem',
	]);
});

test('a comma, a quotation mark and a new line stay in their column', () => {
	expect(csvOf({ option: 'a,b' })).toContain(',"a,b",');
	expect(csvOf({ option: 'a"b' })).toContain(',"a""b",');
	expect(csvOf({ option: 'a\nb' })).toContain(',"a\nb",');
});

test('a corrected result says which edition it is, and of which day', () => {
	const result = aResult('2026', [{}], { published: '2027-02-01', corrections: ['Fel.'] });
	expect(toCsv(openRows(result, [])).split('\n')[1]).toMatch(/^2026,2,2027-02-01,2026,company,/);
});
