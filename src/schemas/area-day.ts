import { z } from 'zod';
import { localTimeSchema } from './date.ts';
import { idSchema } from './id.ts';
import { shownFields, stopsAfterItStarts } from './shown.ts';

const AREA_DAY_STATUSES = ['planned', 'cancelled', 'held'] as const;

export type AreaDay = z.infer<typeof areaDaySchema>;
export const areaDaySchema = z
	.strictObject({
		title: z.string().min(1).max(80).describe('Dagens namn, till exempel "Höstdag på gården".'),
		summary: z.string().min(1).max(300).describe('Vad som händer, i en eller två meningar.'),
		district: idSchema.meta({ description: 'Området där dagen hålls.', refersTo: 'districts' }),
		place: z.string().min(1).describe('Platsen, så att den som inte hittar kan fråga efter den.'),
		start: localTimeSchema.describe('När dagen börjar, svensk tid.'),
		end: localTimeSchema.describe('När dagen slutar, svensk tid.'),
		accessibility: z.string().min(1).meta({
			description: 'Tillgänglighet: trappor, toalett, hörslinga, tolk, sittplatser.',
			isLong: true,
		}),
		status: z.enum(AREA_DAY_STATUSES).meta({
			description: 'Om dagen ska hållas, är inställd eller har varit.',
			labels: { planned: 'Planerad', cancelled: 'Inställd', held: 'Har varit' },
		}),
		...shownFields,
	})
	.refine(({ start, end }) => start < end, {
		path: ['end'],
		error: 'Dagen slutar innan den börjar. Byt plats på tiderna eller rätta datumet.',
	})
	.check(stopsAfterItStarts);
