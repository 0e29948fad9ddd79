import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { MDX_FEATURES } from '../content-check/body/parse-mdx.ts';
import { swedishQuotes } from './swedish-quotes.ts';

const compiled = (language: string, text: string) =>
	mdxToJs(text, {
		features: MDX_FEATURES,
		mdastPlugins: [swedishQuotes],
		fileURL: new URL(`file:///content/articles/${language}/a.mdx`),
	}).code;

test.each(['sv', 'lattlast'])('straight quotation marks become Swedish ones (%s)', (language) => {
	const code = compiled(language, `Hon sa "hej" och **'då'**.\n\n## Projektet "Ljus"\n`);
	for (const words of ['”hej”', '’då’', '”Ljus”']) expect(code).toContain(words);
	expect(code).not.toMatch(/[“‘]/);
});

test('English keeps its own, and code what stands in it', () => {
	expect(compiled('en', 'She said "hello".')).toContain('“hello”');
	expect(compiled('sv', '`"hej"`')).toContain('\\"hej\\"');
});
