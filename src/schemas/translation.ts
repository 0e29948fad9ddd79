import { z } from 'zod';
import { textSchema } from '../survey/rules/text.ts';

/** Where a translation says which Swedish text it is of. */
export const translatedFromSchema = z
	.string()
	.regex(/^[0-9a-f]{8}$/, {
		error: 'Skriv kontrollsumman som kontrollen visar: åtta siffror och bokstäver.',
	})
	.optional()
	.describe(
		'Bara i översättningar: kontrollsumman för den svenska text som är översatt. Kontrollen visar den.',
	);

/** A measure, an area day or an article in another language: all else stands in the Swedish file. */
export const translatedTextSchema = z.strictObject({
	title: textSchema(80).describe('Rubriken på det här språket.'),
	summary: textSchema(300).describe('Det viktigaste i en eller två meningar, på det här språket.'),
	translatedFrom: translatedFromSchema,
});

/** A district in another language. Its name is the same in all. */
export type TranslatedDistrict = z.infer<typeof translatedDistrictSchema>;
export const translatedDistrictSchema = z.strictObject({
	introduction: textSchema(300)
		.optional()
		.describe(
			'En eller två meningar om området, på det här språket. Behövs bara om de finns på svenska.',
		),
	translatedFrom: translatedFromSchema,
});
