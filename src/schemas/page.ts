import { z } from 'zod';
import { daySchema } from './date.ts';

export type Page = z.infer<typeof pageSchema>;
export const pageSchema = z.strictObject({
	title: z.string().min(1).max(80).describe('Sidans rubrik.'),
	summary: z.string().min(1).max(300).describe('Vad sidan säger, i en eller två meningar.'),
	updated: daySchema.describe('Dagen då texten senast ändrades.'),
	translatedFrom: z
		.string()
		.regex(/^[0-9a-f]{8}$/, {
			error: 'Skriv kontrollsumman som kontrollen visar: åtta siffror och bokstäver.',
		})
		.optional()
		.describe(
			'Bara i översättningar: kontrollsumman för den svenska text som är översatt. Kontrollen visar den.',
		),
});
