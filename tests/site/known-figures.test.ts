import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const page = (path: string) => {
	const found = builtPages.find((built) => built.path === path);
	if (found === undefined) throw new Error(`${path} is not built`);
	return found.$;
};
const lit = (path: string) => (page(path)('path.lit').last().attr('d') ?? '').match(/M/g)?.length;

test('The façade has as many lit windows as the figure beside it says', () => {
	expect(page('/')('main strong').first().text()).toBe('67');
	expect(lit('/')).toBe(67);
});

test("A district's house shows the district's own figure, and says that its years are unknown", () => {
	const main = page('/omraden/drottninghog/')('main');
	expect(lit('/omraden/drottninghog/')).toBe(64);
	expect(main.text()).toContain(
		'46 procent i början av en tvåårsperiod och 64 procent två år senare.',
	);
});

test('A district without a figure has its shutters closed, and says why', () => {
	const main = page('/omraden/dalhem/')('main');
	expect(main.find('svg[aria-label="Ett hus med stängda fönsterluckor."]').length).toBe(1);
	expect(main.text()).toContain('Vi har ingen siffra att visa för området än.');
});

test('The line has its table, and says that the number of answers is not known', () => {
	const main = page('/resultat/')('main');
	const rows = main.find('table').first().find('tbody tr');
	expect(rows.map((_, row) => page('/resultat/')(row).find('td').text()).get()).toEqual([
		'57 procent',
		'64 procent',
		'67 procent',
	]);
	expect(main.text()).toContain('redovisade utan antal svar');
});
