import { z } from 'zod';
import { shownFields, stopsAfterItStarts } from './shown.ts';

export type District = z.infer<typeof districtSchema>;
export const districtSchema = z
	.strictObject({
		name: z.string().min(1).describe('Områdets namn, som hyresgästerna säger det.'),
		alsoKnownAs: z
			.array(z.string().min(1))
			.default([])
			.describe('Andra namn som hyresgäster använder för området.'),
		streets: z
			.array(z.string().min(1))
			.default([])
			.describe(
				'Gatorna där företaget har hus, en i varje rad. Den som skriver en gata hittar området. Gissa inte: utelämna raden om ni inte vet.',
			),
		introduction: z
			.string()
			.min(1)
			.max(300)
			.describe('En eller två meningar om området. Visas överst på sidan och i listor.'),
		confirmed: z
			.boolean()
			.describe('true om företagets egen text nämner området som sitt, annars false.'),
		cooperation: z
			.array(z.string().min(1))
			.default([])
			.describe('Vilka företaget samarbetar med i området, en i varje rad.'),
		hosts: z.string().min(1).optional().meta({
			description: 'Vad som gäller områdesvärdar här. Utelämna raden om det inte är känt.',
			isLong: true,
		}),
		findingOut: z
			.string()
			.min(1)
			.max(400)
			.optional()
			.describe(
				'Vad ni tar reda på när siffran för området kan vara på väg ner. Visas bara då. Kan utelämnas.',
			),
		...shownFields,
	})
	.check(stopsAfterItStarts);
