import type { Result } from '../../../schemas/result.ts';
import { MADE_UP } from './made-up.ts';

/** Made up: what is told of a whole survey besides its figures. */
export const aResult = (
	method: Partial<Result['method']> = {},
	corrections: string[] = [],
): Result => ({
	survey: MADE_UP,
	example: true,
	corrections,
	method: {
		opens: '2025-11-10T08:00:00+01:00',
		closes: '2025-12-08T00:00:00+01:00',
		paperIssued: 0,
		districts: [],
		fewestAnswers: 20,
		mostFew: 4,
		wording: {},
		leftOut: {},
		rules: 1,
		...method,
	},
	rows: [],
});
