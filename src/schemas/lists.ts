import { z } from 'zod';
import { textSchema } from '../survey/rules/text.ts';

const isEachOnce = (values: readonly string[]) => new Set(values).size === values.length;

/** A list in which nothing stands twice. */
export const eachOnce = <Item extends z.ZodType<string>>(
	list: z.ZodArray<Item>,
	error = 'Samma sak står två gånger i listan. Ta bort den ena.',
) => list.refine(isEachOnce, { error });

/** Lines of text, each shown as a point of a list. */
export const linesSchema = (most: number, fewest = 0) =>
	eachOnce(z.array(textSchema(most)).min(fewest));
