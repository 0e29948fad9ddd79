import { describe, expect, test } from 'vitest';
import { attributesOf } from '../../src/schemas/attribute.ts';
import { CONTENT_COMPONENTS, exampleOf } from '../../src/schemas/components.ts';
import { componentsSv } from '../../src/strings/sv/components-page/components.ts';
import { builtPages } from './built-pages.ts';
import { landlordItself } from './landlord.ts';
import { pageAt } from './page-at.ts';

const PATH = '/komponenter/';
const $ = pageAt(PATH);
const section = (name: string) => $(`main section[aria-labelledby="${name}"]`);
const textsIn = (found: ReturnType<typeof section>) => found.get().map((of) => $(of).text());
const { required } = componentsSv.page;

test('The page is not for search engines, and no page links to it', () => {
	expect($('meta[name="robots"]').attr('content')).toBe('noindex');
	const linking = builtPages.filter((built) => built.$(`a[href^="${PATH}"]`).length > 0);
	expect(linking.map(({ path }) => path)).toEqual([]);
});

describe.each(Object.entries(CONTENT_COMPONENTS))('%s', (name, component) => {
	const shown = section(name);

	test('is shown with what it is called, what it is for and how it is written', () => {
		expect(shown.find('h2').text()).toBe(component.label);
		expect(shown.text()).toContain(component.description);
		expect(shown.find('pre code').text()).toBe(
			exampleOf(component, landlordItself.exampleDistrict),
		);
	});

	test('lists its attributes, whether each is needed, and all that each may be', () => {
		const attributes = attributesOf(component.attributes);
		const rows = shown.find('tbody tr').get();
		const told = rows.map((row) => ({
			of: $(row).find('th code').text(),
			isRequired: $(row).find('th span').text() === required,
			values: textsIn($(row).find('td code')),
		}));
		expect(told).toEqual(
			attributes.map(({ name: of, isRequired, values }) => ({ of, isRequired, values })),
		);
		for (const { description } of attributes)
			expect(shown.find('tbody').text()).toContain(description);
	});

	test('looks as it is written: the words of its example stand below', () => {
		const words = component.example.replaceAll(/<[^>]*>|^\d+\. /gm, '').split('\n');
		const below = shown.find('h3').last().nextAll().text();
		for (const line of words) expect(below).toContain(line.trim());
	});
});

test('A picture takes its place before it has come, and comes when it is near', () => {
	for (const picture of section('Picture').find('img').get()) {
		const { width, height, loading, alt } = $(picture).attr() ?? {};
		expect(Number(width) / Number(height)).toBeCloseTo(16 / 9);
		expect(loading).toBe('lazy');
		expect(alt).not.toBe('');
	}
});

test('The meaning of a word stands beside it, without a pointer or a script', () => {
	expect(section('Term').find('div:has(> dfn)').text()).toContain(
		'EST (Effektiv samordning för trygghet)',
	);
});
