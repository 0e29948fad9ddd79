import { z } from 'zod';
import { resultSchema } from './result.ts';

const { survey, published, rows } = resultSchema.shape;

/** A line of the open data: it can stand beside those of other surveys, and of other editions. */
export type OpenRow = z.infer<typeof openRowSchema>;
export const openRowSchema = z.strictObject({
	survey,
	edition: z.number().int().min(1).describe('Vilken utgåva av resultatet raden kommer ur.'),
	published,
	area_name: z.string().describe('Områdets namn, eller "Hela företaget".'),
	...rows.element.shape,
});
