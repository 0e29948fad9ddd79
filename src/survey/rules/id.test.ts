import { expect, test } from 'vitest';
import { idFromName } from './id.ts';

test.each([
	['Råå', 'raa'],
	['Pålsjö Östra', 'palsjo-ostra'],
	['Café på gården', 'cafe-pa-garden'],
	['Dalhem: höstdag 2026!', 'dalhem-hostdag-2026'],
	['Ærø', 'aro'],
	['  – Lås & lampor – ', 'las-lampor'],
	['منطقة', ''],
])('%s becomes %s', (name, id) => {
	expect(idFromName(name)).toBe(id);
});

test('letters that are put together from two signs are the same letters', () => {
	expect(idFromName('Råå'.normalize('NFD'))).toBe('raa');
});
