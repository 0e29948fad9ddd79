import { z } from 'zod';
import { daySchema } from './date.ts';
import { translatedFromSchema } from './translation.ts';
import { textSchema } from '../survey/rules/text.ts';

export type Page = z.infer<typeof pageSchema>;
export const pageSchema = z.strictObject({
	title: textSchema(80).describe('Sidans rubrik.'),
	summary: textSchema(300).describe('Vad sidan säger, i en eller två meningar.'),
	updated: daySchema.describe('Dagen då texten senast ändrades.'),
	translatedFrom: translatedFromSchema,
});
