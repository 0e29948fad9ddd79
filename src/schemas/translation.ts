import { z } from 'zod';

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
export type TranslatedText = z.infer<typeof translatedTextSchema>;
export const translatedTextSchema = z.strictObject({
	title: z.string().min(1).max(80).describe('Rubriken på det här språket.'),
	summary: z
		.string()
		.min(1)
		.max(300)
		.describe('Det viktigaste i en eller två meningar, på det här språket.'),
	translatedFrom: translatedFromSchema,
});

/** A district in another language. Its name is the same in all. */
export type TranslatedDistrict = z.infer<typeof translatedDistrictSchema>;
export const translatedDistrictSchema = z.strictObject({
	introduction: z
		.string()
		.min(1)
		.max(300)
		.describe('En eller två meningar om området, på det här språket.'),
	translatedFrom: translatedFromSchema,
});
