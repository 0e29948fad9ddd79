import { expect, test } from 'vitest';
import { themesSchema } from '../../src/schemas/themes.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pageAt, shownText } from './page-at.ts';

const { themes } = themesSchema.parse(
	parse(readFileSync('tests/site-content/themes/2025.yaml', 'utf8')),
);
const rowsAt = (path: string) => {
	const $ = pageAt(path);
	return $('section[aria-labelledby="teman"] tbody tr')
		.map((_, row) => [[shownText($('th', row).text()), $('td', row).text().trim()]])
		.get();
};
const mostFirst = themes.toSorted((a, b) => b.count - a.count);

test.each([
	['sv', '/resultat/2025/'],
	['lattlast', '/lattlast/resultat/'],
	['en', '/en/resultat/'],
	['ar', '/ar/resultat/'],
] as const)(
	'in the language "%s" the themes stand beside the results, the greatest first',
	(language, path) => {
		expect(rowsAt(path)).toEqual(
			mostFirst.map(({ name, count }) => [name[language] ?? name.sv, String(count)]),
		);
	},
);

test('a theme without a translation says that it is Swedish', () => {
	expect(pageAt('/en/resultat/')('section[aria-labelledby="teman"] [lang="sv"]').text()).toBe(
		'Trafik på gårdarna',
	);
});

test('a survey without themes has no such part', () => {
	expect(rowsAt('/resultat/2024/')).toEqual([]);
	expect(pageAt('/resultat/2024/')('#teman')).toHaveLength(0);
});
