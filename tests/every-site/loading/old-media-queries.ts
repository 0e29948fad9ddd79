import { onPageAlone } from '../check.ts';

/** A browser before 2022 skips a condition written as a range. */
export const oldMediaQueries = onPageAlone(({ $ }) =>
	(
		$('style')
			.text()
			.match(/@media[^{]*[<>][^{]*/g) ?? []
	).map((query) => `asks ${query}`),
);
