import { z } from 'zod';
import { daySchema } from './date.ts';

/** The fields of a page that is not always shown. */
export const shownFields = {
	example: z.boolean().default(false).describe('true om sidan bara är ett exempel, annars false.'),
	draft: z
		.boolean()
		.default(false)
		.describe('true om sidan är ett utkast, som bara syns i förhandsvisningen. Annars false.'),
	publish: daySchema
		.optional()
		.describe('Dagen då sidan börjar visas. Utelämna raden om den ska visas genast.'),
	unpublish: daySchema
		.optional()
		.describe('Dagen då sidan slutar visas: den dagen är den borta. Utelämna raden annars.'),
};

export type Shown = z.infer<z.ZodObject<typeof shownFields>>;

export const stopsAfterItStarts = z.refine<Shown>(
	({ publish, unpublish }) =>
		publish === undefined || unpublish === undefined || publish < unpublish,
	{
		path: ['unpublish'],
		error:
			'Sidan slutar visas innan den har börjat visas. Sätt unpublish till en dag efter publish, eller ta bort en av raderna.',
	},
);
