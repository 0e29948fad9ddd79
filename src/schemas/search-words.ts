import { z } from 'zod';
import { textSchema } from '../survey/rules/text.ts';

const words = z.array(textSchema(80)).min(1);

export type SearchWords = z.infer<typeof searchWordsSchema>;
export const searchWordsSchema = z.strictObject({
	groups: z
		.array(
			z.strictObject({
				typed: words.describe(
					'Ord eller uttryck som hyresgäster skriver. Ändelser, stora bokstäver och prickar över å, ä och ö spelar ingen roll.',
				),
				searched: words.describe('Ord som står på webbplatsen och som sökningen letar efter då.'),
			}),
		)
		.describe('Vad hyresgäster skriver, och vad det heter på webbplatsen.'),
	parts: z
		.array(textSchema(80).min(4, { error: 'Skriv ordled med minst fyra bokstäver.' }))
		.default([])
		.describe(
			'Delar av sammansatta ord: med "förråd" här hittar den som söker på "förråd" också "källarförråd".',
		),
	ignored: z
		.array(textSchema(80))
		.default([])
		.describe('Småord som inte säger vad någon letar efter: "i", "och", "jag".'),
});
