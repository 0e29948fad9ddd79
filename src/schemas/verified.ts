import { z } from 'zod';
import { daySchema } from './date.ts';
import { textSchema } from '../survey/rules/text.ts';

/**
 * A fact that someone must have checked before it goes live. `null` means "not known yet": it
 * builds in preview, and stops a production build.
 */
export const verified = <T extends z.ZodType>(value: T) =>
	z.strictObject({
		value: value.nullable().describe('Uppgiften. Får vara tom tills den är känd.'),
		source: textSchema(300).nullable().describe('Varifrån uppgiften kommer.'),
		checked: daySchema.nullable().describe('Dagen då någon kontrollerade uppgiften.'),
	});

/** Who knows what is about the site itself. */
export const SITE_KEEPER = 'den som sköter webbplatsen';
