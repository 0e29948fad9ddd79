import type { Organisation } from '../schemas/organisation.ts';
import { LANGUAGES } from '../survey/rules/languages.ts';
import type { OfferedLanguage } from '../survey/rules/localize.ts';

/**
 * The languages that pages for reading have: Swedish, and in production only those whose words a
 * person has reviewed.
 */
export const siteLanguages = (
	{ languages }: Pick<Organisation, 'languages'>,
	context = process.env['CONTEXT'],
): OfferedLanguage[] =>
	LANGUAGES.map((language) => ({
		language,
		unreviewed: language !== 'sv' && languages[language] === null,
	})).filter(({ unreviewed }) => !(unreviewed && context === 'production'));
