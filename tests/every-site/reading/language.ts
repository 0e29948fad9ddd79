import { directionOf, languageTag } from '../../../src/survey/rules/languages.ts';
import { languageOf } from '../addresses.ts';
import { onPageAlone } from '../check.ts';

export const language = onPageAlone(({ $, path }) => {
	const expected = languageOf(path);
	const { lang, dir } = $('html').attr() ?? {};
	return [
		...(lang === languageTag(expected) ? [] : [`lang is ${lang ?? 'missing'}`]),
		...(dir === directionOf(expected) ? [] : [`dir is ${dir ?? 'missing'}`]),
	];
});
