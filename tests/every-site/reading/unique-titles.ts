import { languageOf } from '../addresses.ts';
import type { BuiltPage } from '../built-site.ts';
import type { Check } from '../check.ts';

const titleOf = ({ $ }: BuiltPage) => $('head > title').text();

/** Editors may call two pages the same; then both have the same heading. */
const calledBy = ({ $, path }: BuiltPage) => `${languageOf(path)} ${$('h1').text()}`;

export const uniqueTitles: Check = ({ pages }) =>
	[...Map.groupBy(pages, titleOf)].flatMap(([title, [first, ...others]]) =>
		others
			.filter((page) => first !== undefined && calledBy(page) !== calledBy(first))
			.map(({ path }) => ({ page: path, what: `"${title}" is also ${first?.path ?? ''}` })),
	);
