import { z } from 'zod';

/** Blanks of any sort, and what has neither form nor width. */
const NOTHING_TO_SEE = /[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

export const isBlank = (text: string): boolean => text.replaceAll(NOTHING_TO_SEE, '').trim() === '';

/** Words that somebody will see, at most so many characters. */
export const textSchema = (most: number) =>
	z
		.string()
		.min(1, { abort: true })
		.max(most)
		.refine((text) => !isBlank(text), {
			error: 'Texten är tom: där står bara tecken som inte syns. Fyll i den.',
		});
