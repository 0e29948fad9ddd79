import { z } from 'zod';
import { daySchema, localTimeSchema } from './date.ts';
import { idSchema } from './id.ts';
import { followsFromRevisions, inOrder } from './revisions.ts';
import { shownFields, stopsAfterItStarts } from './shown.ts';
import { textSchema } from '../survey/rules/text.ts';

const AREA_DAY_STATUSES = ['planned', 'cancelled', 'held'] as const;
const statusSchema = z.enum(AREA_DAY_STATUSES);
export const DAY_STATUS_LABELS = { planned: 'Planerad', cancelled: 'Inställd', held: 'Har varit' };

export type Revision = z.infer<typeof revisionSchema>;
const revisionSchema = z.strictObject({
	day: daySchema.describe('Dagen då ni ändrade.'),
	what: textSchema(300).describe(
		'Vad som ändrades, till den som hade tänkt komma. En eller två meningar.',
	),
	start: localTimeSchema
		.optional()
		.describe('Är dagen flyttad? Skriv den nya tiden, samma som i fältet start (Börjar).'),
	status: statusSchema.optional().meta({
		description: 'Är dagen inställd, eller planerad igen? Skriv samma som i fältet status (Läge).',
		labels: DAY_STATUS_LABELS,
	}),
});

export type AreaDay = z.infer<typeof areaDaySchema>;
export const areaDaySchema = z
	.strictObject({
		title: textSchema(80).describe('Dagens namn, till exempel "Höstdag på gården".'),
		summary: textSchema(300).describe('Vad som händer, i en eller två meningar.'),
		district: idSchema.meta({ description: 'Området där dagen hålls.', refersTo: 'districts' }),
		place: textSchema(120).describe('Platsen, så att den som inte hittar kan fråga efter den.'),
		street: textSchema(100)
			.optional()
			.describe('Gatan och numret, så att telefonen kan visa vägen. Behövs inte.'),
		start: localTimeSchema.describe('När dagen börjar, svensk tid.'),
		end: localTimeSchema.describe('När dagen slutar, svensk tid.'),
		accessibility: textSchema(600).meta({
			description: 'Tillgänglighet: trappor, toalett, hörslinga, tolk, sittplatser.',
			isLong: true,
		}),
		status: statusSchema.meta({
			description: 'Om dagen ska hållas, är inställd eller har varit.',
			labels: DAY_STATUS_LABELS,
			startsAs: 'planned',
		}),
		revised: z
			.array(revisionSchema)
			.default([])
			.describe(
				'Alla ändringar sedan dagen först visades, den senaste sist. Ta aldrig bort en rad: kalendrar och flöden går efter dem.',
			),
		...shownFields,
		publish: shownFields.publish.describe(
			'Dagen då sidan börjar visas. Då berättar nyhetsflödet om områdesdagen.',
		),
	})
	.refine(({ start, end }) => start < end, {
		path: ['end'],
		error: 'Dagen slutar innan den börjar. Byt plats på tiderna eller rätta datumet.',
	})
	.check(inOrder, followsFromRevisions, stopsAfterItStarts);
