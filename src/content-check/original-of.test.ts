import { expect, test } from 'vitest';
import { LANGUAGES } from '../survey/rules/languages.ts';
import { originalOf } from './original-of.ts';

test.each(LANGUAGES)('a page in "%s" has the Swedish one as its original', (language) => {
	const original = 'content/measures/sv/lampor.mdx';
	expect(originalOf(`content/measures/${language}/lampor.mdx`)).toBe(original);
});

test.each(['content/organisation.yaml', 'content/surveys/2026.yaml'])(
	'%s is its own original',
	(path) => {
		expect(originalOf(path)).toBe(path);
	},
);
