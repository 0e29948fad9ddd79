import { onEachPage } from '../check.ts';

export const spaceBeforeDates = onEachPage(({ html }) =>
	[...html.matchAll(/[\p{L}\d.,:]<time|<\/time>[\p{L}\d]/gu)].map(
		([joined]) => `a date without a space: ${joined}`,
	),
);
