import { z } from 'zod';
import { linesSchema } from './lists.ts';
import { shownFields, stopsAfterItStarts } from './shown.ts';
import { textSchema } from '../survey/rules/text.ts';

export type District = z.infer<typeof districtSchema>;
export const districtSchema = z
	.strictObject({
		name: textSchema(60).describe('Områdets namn, som hyresgästerna säger det.'),
		alsoKnownAs: linesSchema(100)
			.default([])
			.describe('Andra namn som hyresgäster använder för området.'),
		streets: linesSchema(100)
			.default([])
			.describe(
				'Gatorna där företaget har hus, en på varje rad. Den som skriver en gata hittar området. Gissa inte: hoppa över det om ni inte vet.',
			),
		introduction: textSchema(300)
			.optional()
			.describe(
				'En eller två meningar om det som är särskilt för området. Visas under "Om området" och av sökmotorer. Hoppa över det om ni inte vet något.',
			),
		confirmed: z
			.boolean()
			.describe(
				'Företagets egna texter nämner området som sitt. Annars står det sist på sidan att det inte är kontrollerat.',
			),
		cooperation: linesSchema(100)
			.default([])
			.describe('Vilka företaget samarbetar med i området, en på varje rad.'),
		hosts: textSchema(1000).optional().meta({
			description: 'Det ni vet om områdesvärdarna här. Behövs inte om ni inte vet.',
			isLong: true,
		}),
		findingOut: textSchema(400)
			.optional()
			.describe(
				'Vad ni tar reda på när siffran för området kan vara på väg ner. Visas bara då. Behövs inte.',
			),
		...shownFields,
	})
	.check(stopsAfterItStarts);
