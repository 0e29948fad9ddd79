import { z } from 'zod';
import { idSchema } from './id.ts';

const percent = z.number().int().min(0).max(100);

/** One line of the open data: one option of one question in one area. */
const rowSchema = z.strictObject({
	years: z.string().describe('Ett år, "2026", eller sammanslagna år, "2025+2026".'),
	area: z.string().describe('Områdets id, eller "company" för hela företaget.'),
	question: z.string().describe('Frågans id.'),
	option: z
		.string()
		.describe('Alternativets id, en grupps id ("group:satisfied") eller "headline".'),
	base: z
		.enum(['opinion', 'answered'])
		.describe('Andel av vilka: de med en åsikt eller alla som svarat.'),
	answered: z
		.number()
		.int()
		.min(0)
		.multipleOf(5)
		.optional()
		.describe('Antal svar, avrundat till 5.'),
	share: percent.optional().describe('Andel i hela procent.'),
	low: percent.optional().describe('Osäkerhetens undre gräns i hela procent.'),
	high: percent.optional().describe('Osäkerhetens övre gräns i hela procent.'),
	change: z.number().int().min(-100).max(100).optional().describe('Ändring i procentenheter.'),
	established: z
		.enum(['increase', 'decrease', 'none'])
		.optional()
		.describe('Om ändringen är säkerställd.'),
	withheld: z
		.enum(['few-answers', 'few'])
		.optional()
		.describe('Varför siffrorna inte visas, om de inte visas.'),
});

/** Published figures of one survey: written by a command, already safe to publish. */
export type Result = z.infer<typeof resultSchema>;
export const resultSchema = z.strictObject({
	survey: idSchema.describe('Enkätens id.'),
	example: z
		.boolean()
		.default(false)
		.describe('true om resultatet bara är ett exempel, annars false.'),
	rows: z.array(rowSchema).describe('Siffrorna, en rad för varje område, fråga och alternativ.'),
});
