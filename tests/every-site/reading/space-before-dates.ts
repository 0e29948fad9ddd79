import { onPageAlone } from '../check.ts';

export const spaceBeforeDates = onPageAlone(({ html }) =>
	[...html.matchAll(/[\p{L}\d.,:]<time|<\/time>[\p{L}\d]/gu)].map(
		([joined]) => `a date without a space: ${joined}`,
	),
);
