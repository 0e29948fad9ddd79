import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';
import { eachOnce } from './lists.ts';
import { shownFields, stopsAfterItStarts } from './shown.ts';
import { textSchema } from '../survey/rules/text.ts';

/** The company's own three groups of measures. */
export const MEASURE_GROUPS = [
	'physical-environment',
	'management-and-control',
	'social-resilience',
] as const;
export const MEASURE_STATUSES = ['planned', 'ongoing', 'done'] as const;

/** What editors call them: said where a word is not among them. */
export const MEASURE_GROUP_LABELS: Record<MeasureGroup, string> = {
	'physical-environment': 'Fysisk miljö',
	'management-and-control': 'God förvaltning och kontroll',
	'social-resilience': 'Framtidstro och gemenskap',
};
export const MEASURE_STATUS_LABELS: Record<MeasureStatus, string> = {
	planned: 'Planerad',
	ongoing: 'Pågår',
	done: 'Klar',
};

export type MeasureGroup = (typeof MEASURE_GROUPS)[number];
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** `stairwell` (a question), or `2026/stairwell` (its published result that year). */
const answersToSchema = z.string().regex(/^(?:[a-z0-9-]+\/)?[a-z0-9-]+$/, {
	error:
		'Skriv frågans id, till exempel "stairwell", eller resultatets, till exempel "2026/stairwell".',
});

const districtsSchema = eachOnce(
	z.array(idSchema).min(1),
	'Ett område står två gånger i listan. Ta bort det ena.',
);

const measureFields = z.strictObject({
	title: textSchema(80).describe('Vad som görs, i några få ord.'),
	summary: textSchema(300).describe('Vad åtgärden är, i en eller två meningar.'),
	group: z.enum(MEASURE_GROUPS).meta({
		description: 'Vilken av de tre grupperna åtgärden hör till.',
		labels: MEASURE_GROUP_LABELS,
	}),
	districts: z.union([z.literal('all'), districtsSchema]).meta({
		description: 'Områdena där åtgärden görs, eller "all" för alla områden.',
		hint: 'Områdena där åtgärden görs. Behövs inte om den gäller alla.',
		refersTo: 'districts',
	}),
	status: z.enum(MEASURE_STATUSES).meta({
		description: 'Hur långt arbetet har kommit.',
		labels: MEASURE_STATUS_LABELS,
		startsAs: 'planned',
	}),
	start: daySchema.optional().describe('Dagen då arbetet börjar eller började.'),
	done: daySchema.optional().describe('Dagen då arbetet blev klart, eller ska vara klart.'),
	owner: textSchema(80).describe(
		'Rollen som ansvarar, till exempel "Förvaltare". Aldrig en persons namn.',
	),
	answersTo: eachOnce(z.array(answersToSchema)).default([]).meta({
		description: 'Frågorna i enkäten som åtgärden ska göra något åt.',
		refersTo: 'questions',
	}),
	noticedAs: textSchema(80).optional().meta({
		description: 'Svaret som en hyresgäst väljer om den har märkt av åtgärden.',
		refersTo: 'noticed',
	}),
	followUp: textSchema(1000)
		.optional()
		.meta({ description: 'Hur och när åtgärden följs upp.', isLong: true }),
	...shownFields,
});

export type Measure = z.infer<typeof measureSchema>;
export const measureSchema = measureFields
	.refine((measure) => measure.status !== 'done' || measure.done !== undefined, {
		path: ['done'],
		error: 'En åtgärd som är klar behöver dagen då den blev klar.',
	})
	.refine((measure) => measure.status === 'planned' || measure.start !== undefined, {
		path: ['start'],
		error: 'En åtgärd som har börjat behöver dagen då den började.',
	})
	.refine(({ start, done }) => start === undefined || done === undefined || start <= done, {
		path: ['done'],
		error: 'Slutdagen ligger före startdagen. Byt plats på dem eller rätta årtalet.',
	})
	.check(stopsAfterItStarts);
