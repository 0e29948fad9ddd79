import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { MDX_FEATURES } from '../content-check/body/parse-mdx.ts';
import { textTables } from './text-tables.ts';

const compiled = (text: string) =>
	mdxToJs(text, { features: MDX_FEATURES, hastPlugins: [textTables] }).code;
const said = (code: string, attribute: string) =>
	[...code.matchAll(new RegExp(`"?${attribute}"?: "([^"]*)"`, 'g'))].map(([, value]) => value);

test('columns are aligned by classes, not by styles', () => {
	const code = compiled('| a | b | c |\n| :-- | --: | :-: |\n| 1 | 2 | 3 |');
	expect(said(code, 'className')).toEqual(['figures many', 'end', 'middle', 'end', 'middle']);
	expect(code).not.toContain('style');
});

test('where many columns have no room, each cell names its own', () => {
	const code = compiled('| | **Före** | |\n| --- | --- | --- |\n| Klotter | 41 | x |');
	expect(said(code, 'data-column')).toEqual(['Före']);
	expect(said(compiled('| Dag | Tid |\n| --- | --- |\n| Måndag | 9 |'), 'className')).toEqual([
		'figures',
	]);
});

test.each([
	['Trygghetscertifiering', 'Fastighetsskötare', ['figures many']],
	['Trygghetscertifiering', 'Värd', ['figures']],
	['Lampor, lås och portar på alla gårdar', 'Fastighets-skötare', ['figures']],
])('%s beside %s has room on a phone, or is a list there', (one, other, classes) => {
	const code = compiled(`| Vad | Vem |\n| --- | --- |\n| ${one} | ${other} |`);
	expect(said(code, 'className')).toEqual(classes);
});
