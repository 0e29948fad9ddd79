import { z } from 'zod';
import { daySchema } from './date.ts';
import { translatedFromSchema } from './translation.ts';

export type Page = z.infer<typeof pageSchema>;
export const pageSchema = z.strictObject({
	title: z.string().min(1).max(80).describe('Sidans rubrik.'),
	summary: z.string().min(1).max(300).describe('Vad sidan säger, i en eller två meningar.'),
	updated: daySchema.describe('Dagen då texten senast ändrades.'),
	translatedFrom: translatedFromSchema,
});
