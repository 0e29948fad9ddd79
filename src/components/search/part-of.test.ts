import { expect, test } from 'vitest';
import { LANGUAGES } from '../../survey/rules/languages.ts';
import { pathIn } from '../../lib/paths.ts';
import { partOf } from './part-of.ts';

const PARTS = [
	{ path: '/', label: 'Om webbplatsen' },
	{ path: '/omraden/', label: 'Områden' },
];

test.each([
	['/omraden/dalhem/', 'Områden'],
	['/omraden/', 'Områden'],
	['/integritet/', 'Om webbplatsen'],
])('%s belongs to %s', (url, label) => {
	expect(partOf(url, PARTS)).toBe(label);
});

test.each(LANGUAGES)('a page in "%s" belongs where the Swedish one does', (language) => {
	expect(partOf(pathIn(language, '/omraden/dalhem/'), PARTS)).toBe('Områden');
});
