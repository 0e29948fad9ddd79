import { z } from 'zod';
import { daySchema } from './date.ts';

/** The fields of a page that is not always shown. */
export const shownFields = {
	example: z.boolean().default(false).describe('Sidan är bara ett exempel.'),
	draft: z
		.boolean()
		.default(false)
		.describe('Sidan visas inte för hyresgästerna, bara i förhandsvisningen.'),
	publish: daySchema
		.optional()
		.describe('Dagen då sidan börjar visas. Behövs inte om den ska visas genast.'),
	unpublish: daySchema
		.optional()
		.describe('Den dagen är sidan borta. Behövs inte om den ska stå kvar.'),
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
