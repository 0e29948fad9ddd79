import { paths } from '../../../src/lib/paths.ts';
import { siteStrings } from '../../../src/strings/site.ts';
import { kindOf, languageOf } from '../addresses.ts';
import { onPageAlone } from '../check.ts';

/** The answer to what is being done in a district: the first measure of its list, or of all districts. */
export const namedMeasure = onPageAlone(({ $, path }) => {
	if (kindOf(path) !== paths.district(':id')) return [];
	const { measures, nothing } = siteStrings(languageOf(path)).inShort;
	const isOfMeasures = (_: number, term: Parameters<typeof $>[0]) => $(term).text() === measures;
	const answer = $('main header dt').filter(isOfMeasures).next('dd');
	const named = answer.find('a').attr('href') ?? answer.text().trim();
	const first = $('#atgarder + div > ul h3 a').attr('href');
	if (first !== undefined && named !== first) return [`${named} stands for ${first}`];
	return named === nothing || kindOf(named) === paths.measure(':id')
		? []
		: [`"${named}" is no measure`];
});
