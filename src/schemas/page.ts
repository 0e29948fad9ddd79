import { z } from 'zod';
import { daySchema } from './date.ts';
import { SURVEY_KNOWN_BY } from './survey.ts';
import { translatedFromSchema } from './translation.ts';
import { textSchema } from '../survey/rules/text.ts';

export type Page = z.infer<typeof pageSchema>;
export const pageSchema = z.strictObject({
	title: textSchema(80).describe('Sidans rubrik.'),
	summary: textSchema(300).describe('Vad sidan säger, i en eller två meningar.'),
	updated: daySchema.describe('Dagen då texten senast ändrades.'),
	translatedFrom: translatedFromSchema,
});

/** The role at the company that knows what texts say. */
export const TEXTS_KNOWN_BY = 'kommunikation';

const PAGES_KNOWN_BY = new Map([
	['anonymitet', SURVEY_KNOWN_BY],
	['integritet', 'den som ansvarar för personuppgifter'],
]);

/** The one who knows what a page does not say yet. */
export const pageKnownBy = (id: string): string => PAGES_KNOWN_BY.get(id) ?? TEXTS_KNOWN_BY;
