import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';

const MEND = 'Filen skrivs av ett kommando. Lägg tillbaka den som den var.';

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

const districtSchema = z.strictObject({
	id: idSchema.describe('Områdets id.'),
	issued: z.number().int().min(0).describe('Koder som har gjorts: så många brev.'),
	returned: z.number().int().min(0).describe('Brev som har kommit tillbaka.'),
	ballots: z
		.number()
		.int()
		.multipleOf(5)
		.optional()
		.describe('Svar, avrundat till 5. Utelämnat om de är färre än 20.'),
});

const methodSchema = z.strictObject({
	opens: z.string().describe('När enkäten öppnade.'),
	closes: z.string().describe('När enkäten stängde.'),
	paperIssued: z.number().int().min(0).describe('Koder som gjordes för papper.'),
	paperUsed: z.number().int().multipleOf(5).optional().describe('Svar på papper, avrundat till 5.'),
	districts: z
		.array(districtSchema)
		.describe('Områdena. Ett område väger så många brev som kom fram.'),
	fewestAnswers: z.number().int().describe('Så många svar krävs för att visa ett område.'),
	mostFew: z.number().int().describe('Så få, eller alla utom så få, visas inte.'),
	wording: z
		.record(idSchema, z.string().regex(/^[0-9a-f]{16}$/, { error: MEND }), { error: MEND })
		.describe('Frågornas ordalydelse som kontrollsummor.'),
	excluded: z
		.record(idSchema, z.array(idSchema), { error: MEND })
		.describe('Områden som inte räknas med i företagets siffra, fråga för fråga.'),
	rules: z.number().int().describe('Version av reglerna för vad som visas.'),
});

/** Published figures of one survey: written by a command, already safe to publish. */
export type Result = z.infer<typeof resultSchema>;
export const resultSchema = z.strictObject({
	survey: idSchema.describe('Enkätens id.'),
	example: z.boolean().default(false).describe('Resultatet är bara ett exempel.'),
	published: daySchema.optional().describe('Dagen då den här utgåvan publicerades.'),
	corrections: z
		.array(z.string().min(1))
		.default([])
		.describe('Varför resultatet har rättats sedan det först publicerades.'),
	method: methodSchema.describe('Hur undersökningen gjordes.'),
	watched: z.array(idSchema).default([]).describe('Områden där huvudsiffran kan vara på väg ner.'),
	rows: z.array(rowSchema).describe('Siffrorna, en rad för varje område, fråga och alternativ.'),
});
export type ResultRow = Result['rows'][number];
