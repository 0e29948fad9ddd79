import { expect, test } from 'vitest';
import { partOf } from './part-of.ts';

const PARTS = [
	{ path: '/', label: 'Om webbplatsen' },
	{ path: '/omraden/', label: 'Områden' },
];

test.each([
	['/omraden/dalhem/', 'Områden'],
	['/omraden/', 'Områden'],
	['/en/omraden/dalhem/', 'Områden'],
	['/integritet/', 'Om webbplatsen'],
])('%s belongs to %s', (url, label) => {
	expect(partOf(url, PARTS)).toBe(label);
});
