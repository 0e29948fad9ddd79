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
