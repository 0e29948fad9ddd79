import { expect, test } from 'vitest';
import { AREA_DAY, contentWhere } from '../content-builder.ts';
import { adviceIn, finding } from '../finding-builder.ts';
import { wrongDay } from './days-in-texts.ts';

test.each([
	['Vi ses tisdag 5 oktober 2026.', 'tisdag 5 oktober 2026 är en måndag.'],
	['Söndagen den 5 december 2026', 'Söndagen den 5 december 2026 är en lördag.'],
	['Lördag 12 september och fredag 13 november 2026, torsdag 1 januari 2026', undefined],
	['Fredag, 12 september 2026', 'Fredag, 12 september 2026 är en lördag.'],
	['Den 31 juni stänger vi.', 'Dagen 31 juni finns inte. Se efter i almanackan.'],
	['lördag 31 juni 2026', 'Dagen lördag 31 juni 2026 finns inte.'],
	['29 februari 2027', 'Dagen 29 februari 2027 finns inte.'],
	['29 februari, 31 maj och 30 juni', undefined],
	['tisdag 5 oktober', undefined],
	['Måndag–onsdag 5–7 oktober 2026, lördag och söndag 10 och 11 oktober 2026', undefined],
	['måndagar 6 oktober 2026', undefined],
	['Vi har 1 500 mars 2026', undefined],
])('of "%s" is said: %s', (text, said) => {
	const message = wrongDay(text);
	if (said === undefined) expect(message).toBeUndefined();
	else expect(message).toContain(said);
});

test('an area day says in its text which year is meant', async () => {
	const saying = (text: string) => contentWhere(AREA_DAY, 'Text.', text);
	const about = finding(AREA_DAY, 'texten', 'fredag 12 september är en lördag.');
	expect(await adviceIn(saying('Välkommen fredag 12 september!'))).toContainEqual(about);
	for (const text of ['Välkommen lördag 12 september!', 'Anmäl dig fredag 11 september.'])
		expect(await adviceIn(saying(text))).not.toContainEqual(
			expect.objectContaining({ field: 'texten' }),
		);
});
