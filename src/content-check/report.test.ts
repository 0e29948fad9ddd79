import { expect, test } from 'vitest';
import type { PlacedFinding } from './finding.ts';
import { report } from './report.ts';

const aFinding = (level: PlacedFinding['level'], line: number): PlacedFinding => ({
	file: 'content/history.yaml',
	line,
	column: 3,
	level,
	field: 'series',
	message: 'Något.',
});

test('each finding says where it is, and the last line how many stop the site', () => {
	expect(report([aFinding('error', 4), aFinding('advice', 7), aFinding('error', 9)])).toBe(
		[
			'content/history.yaml:4:3',
			'  Fel – series: Något.',
			'',
			'content/history.yaml:7:3',
			'  Råd – series: Något.',
			'',
			'content/history.yaml:9:3',
			'  Fel – series: Något.',
			'',
			'2 ställen i innehållet behöver rättas innan webbplatsen kan byggas. Ett råd. Det stoppar ingenting.',
		].join('\n'),
	);
});

test.each([
	[[], 'Allt stämmer.'],
	[[aFinding('advice', 1)], 'Inga fel: webbplatsen kan byggas. Ett råd. Det stoppar ingenting.'],
	[[aFinding('error', 1)], 'Ett ställe i innehållet behöver rättas innan webbplatsen kan byggas.'],
])('the last line of %o', (findings, line) => {
	expect(report(findings).split('\n').at(-1)).toBe(line);
});

test('what is left before the site can go live stands last, and is no advice', () => {
	const left = (line: number, message: string, knownBy: string): PlacedFinding => ({
		...aFinding('advice', line),
		message,
		knownBy,
	});
	expect(
		report([
			left(2, 'Fyll i.', 'kundtjänst'),
			aFinding('advice', 4),
			left(6, 'Skriv om.', 'kommunikation'),
			left(8, 'Fyll i.', 'kommunikation'),
		]),
	).toBe(
		[
			'content/history.yaml:4:3',
			'  Råd – series: Något.',
			'',
			'Inga fel: webbplatsen kan byggas. Ett råd. Det stoppar ingenting.',
			'',
			'Kvar före publicering: 3',
			'',
			'Fyll i.',
			'  content/history.yaml:2:3 – series (fråga kundtjänst)',
			'  content/history.yaml:8:3 – series (fråga kommunikation)',
			'',
			'Skriv om.',
			'  content/history.yaml:6:3 – series (fråga kommunikation)',
		].join('\n'),
	);
});

test('a production build that is stopped by it says so, once', () => {
	const text = report([{ ...aFinding('error', 2), knownBy: 'kundtjänst' }]);
	expect(text).toContain('Ett ställe i innehållet behöver rättas');
	expect(text.match(/history\.yaml:2:3/g)).toHaveLength(1);
});
