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
				'Gatorna där företaget har hus, en på varje rad. Den som skriver en gata hittar området. Gissa inte: hoppa över det om ni inte vet.',
			),
		introduction: z
			.string()
			.min(1)
			.max(300)
			.optional()
			.describe(
				'En eller två meningar om det som är särskilt för området. Visas under "Om området" och av sökmotorer. Hoppa över det om ni inte vet något.',
			),
		confirmed: z
			.boolean()
			.describe(
				'Företagets egna texter nämner området som sitt. Annars står det sist på sidan att det inte är kontrollerat.',
			),
		cooperation: z
			.array(z.string().min(1))
			.default([])
			.describe('Vilka företaget samarbetar med i området, en på varje rad.'),
		hosts: z.string().min(1).optional().meta({
			description: 'Det ni vet om områdesvärdarna här. Behövs inte om ni inte vet.',
			isLong: true,
		}),
		findingOut: z
			.string()
			.min(1)
			.max(400)
			.optional()
			.describe(
				'Vad ni tar reda på när siffran för området kan vara på väg ner. Visas bara då. Behövs inte.',
			),
		...shownFields,
	})
	.check(stopsAfterItStarts);
