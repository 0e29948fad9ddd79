import type { ResultRow } from '../../../schemas/result.ts';

/** Made up: a district's answer to the main question, as a figure. */
export const aRow = (fields: Partial<ResultRow>): ResultRow => ({
	years: '2025',
	area: 'dalhem',
	question: 'satisfied',
	option: 'headline',
	base: 'opinion',
	...fields,
});

/** A figure with its interval: `[60, 55, 65]`. */
export const shown = (
	[share, low, high]: [share: number, low: number, high: number],
	fields: Partial<ResultRow> = {},
): ResultRow => aRow({ answered: 215, share, low, high, ...fields });

export const fewAnswers = aRow({ withheld: 'few-answers' });
export const few = aRow({ withheld: 'few' });
