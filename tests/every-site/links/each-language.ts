import { pathIn, paths } from '../../../src/lib/paths.ts';
import { LANGUAGES } from '../../../src/survey/rules/languages.ts';
import { onEachPage } from '../check.ts';

/** No page is a dead end: each leads on in every language that has pages for reading. */
export const eachLanguage = onEachPage(({ $, path }, { file }) => {
	const read = LANGUAGES.filter((language) => file(pathIn(language, paths.start)) !== undefined);
	// The survey's own pages stand in the languages of the survey.
	if (read.length < 2 || path.includes(paths.survey)) return [];
	const links = $('header nav.languages a').get();
	const said = links.map((link) => $(link).attr('data-language'));
	const current = links.filter((link) => $(link).attr('aria-current') !== undefined);
	return [
		...(said.join() === read.join() ? [] : [`leads to ${said.join() || 'no language'}`]),
		...(current.length === 1 ? [] : [`is in ${String(current.length)} of its languages`]),
	];
});
