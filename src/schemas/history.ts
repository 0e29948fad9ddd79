import { z } from 'zod';
import { idSchema } from './id.ts';
import { textSchema } from '../survey/rules/text.ts';

const yearSchema = z.number().int().min(1990).max(2100);

const pointSchema = z.strictObject({
	year: yearSchema
		.optional()
		.describe('Året siffran gäller. Behövs inte om källan inte säger något år.'),
	label: textSchema(200).describe(
		'Tiden i ord: med år "slutet av 2018" (läses efter "i"), utan år "senast det redovisades".',
	),
	share: z.number().int().min(0).max(100).describe('Andel i hela procent.'),
});

const goalSchema = z.strictObject({
	share: z.number().int().min(0).max(100).describe('Målet i hela procent.'),
	year: yearSchema.describe('Året målet gäller.'),
	source: textSchema(300).describe('Varifrån målet kommer.'),
});

/** Whether it has got better is told by the first and the last. */
const oldestFirst = z.superRefine<z.infer<typeof pointSchema>[]>((points, context) => {
	let latest = 0;
	for (const [index, { year = latest }] of points.entries()) {
		if (year < latest)
			context.addIssue({
				code: 'custom',
				path: [index, 'year'],
				message: `${String(year)} står efter ${String(latest)}. Skriv den äldsta siffran först.`,
			});
		latest = Math.max(latest, year);
	}
});

/** Figures reported before this survey existed: another instrument, without bases or intervals. */
export type History = z.infer<typeof historySchema>;
export const historySchema = z.strictObject({
	series: z
		.array(
			z.strictObject({
				id: idSchema.describe('Seriens id.'),
				district: idSchema.optional().meta({
					description: 'Området. Behövs inte om siffrorna gäller hela företaget.',
					refersTo: 'districts',
				}),
				instrument: textSchema(200).describe('Undersökningen siffrorna kommer från.'),
				source: textSchema(300).describe('Var siffrorna är redovisade.'),
				points: z.array(pointSchema).min(1).check(oldestFirst).describe('Siffrorna, äldst först.'),
				goal: goalSchema.optional().describe('Ett mål som har redovisats.'),
			}),
		)
		.describe('Serier av kända siffror.'),
});
export type HistorySeries = History['series'][number];
export type HistoryPoint = HistorySeries['points'][number];
