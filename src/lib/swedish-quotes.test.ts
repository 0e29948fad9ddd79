import { expect, test } from 'vitest';
import { fieldsWithSwedishQuotes, isSwedish } from './swedish-quotes.ts';

test('each text of the fields has Swedish quotation marks, and nothing else is another', () => {
	const fields = { title: 'Projektet "Ljus"', order: 5, sources: ["Sidan 'Om oss'"], end: null };
	expect(fieldsWithSwedishQuotes(fields)).toEqual({
		title: 'Projektet ”Ljus”',
		order: 5,
		sources: ['Sidan ’Om oss’'],
		end: null,
	});
});

test.each([
	['content/pages/sv/tack.mdx', true],
	['content/pages/lattlast/tack.mdx', true],
	['content/pages/en/tack.mdx', false],
	['content/surveys/2026.yaml', false],
])('%s is in Swedish: %s', (path, is) => {
	expect(isSwedish(path)).toBe(is);
});
