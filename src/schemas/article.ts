import { z } from 'zod';
import { daySchema } from './date.ts';
import { linesSchema } from './lists.ts';
import { MEASURE_GROUP_LABELS, MEASURE_GROUPS } from './measure.ts';
import { shownFields, stopsAfterItStarts } from './shown.ts';
import { textSchema } from '../survey/rules/text.ts';

export type Article = z.infer<typeof articleSchema>;
export const articleSchema = z
	.strictObject({
		title: textSchema(80).describe('Rubriken.'),
		summary: textSchema(300).describe('Det viktigaste i en eller två meningar.'),
		group: z
			.enum(MEASURE_GROUPS)
			.meta({ labels: MEASURE_GROUP_LABELS })
			.optional()
			.describe('Gruppen av åtgärder som artikeln handlar om. Behövs inte.'),
		order: z.number().int().min(1).describe('Ordningen i listan. Lägst nummer står först.'),
		sources: linesSchema(300, 1).describe('Varifrån uppgifterna kommer, en källa på varje rad.'),
		checked: daySchema.describe('Dagen då uppgifterna senast kontrollerades mot källan.'),
		...shownFields,
	})
	.check(stopsAfterItStarts);
