import { z } from 'zod';
import { textSchema } from '../survey/rules/text.ts';
import { idSchema } from './id.ts';

/** As few as this may know each other's words: fewer are not named. */
export const FEWEST_TEXTS = 5;

/** Of any sort; what is an apostrophe within a word opens a quotation before one. */
const QUOTE = /["„‚″＂〝〞「」『』]|(?!’)[\p{Pi}\p{Pf}]|(?<![\p{L}\p{N}])['’`´]/u;

/** The words of the one who read, never of one who wrote. */
const nameSchema = textSchema(60).refine((name) => !QUOTE.test(name), {
	error: 'Citera aldrig. Skriv med egna ord vad texterna handlar om, utan citattecken.',
});

const themeSchema = z.strictObject({
	name: z
		.strictObject({
			sv: nameSchema.describe('Temat på svenska.'),
			lattlast: nameSchema.optional().describe('Temat på lättläst svenska.'),
			en: nameSchema.optional().describe('Temat på engelska.'),
			ar: nameSchema.optional().describe('Temat på arabiska.'),
		})
		.describe('Vad texterna handlar om, med några få egna ord. Aldrig ett citat.'),
	count: z
		.number()
		.int()
		.min(FEWEST_TEXTS, {
			error: `Minst ${String(FEWEST_TEXTS)} texter ska handla om temat. Slå ihop det med ett annat, eller ta bort det.`,
		})
		.describe('Hur många texter som handlar om det.'),
});

/** What tenants wrote about in their own words: counted by whoever read all texts of a survey. */
export type Themes = z.infer<typeof themesSchema>;
export const themesSchema = z.strictObject({
	survey: idSchema.describe('Enkätens id. Filen heter likadant.'),
	example: z.boolean().default(false).describe('Temana är bara ett exempel.'),
	themes: z.array(themeSchema).min(1).describe('Teman i fritexterna, i hela företaget.'),
});
