import { siteLanguages } from '../layouts/site-languages.ts';
import { type Language, LANGUAGES } from '../survey/rules/languages.ts';
import { offeredLanguages } from '../survey/rules/localize.ts';
import { currentSurvey } from '../survey/rules/window.ts';
import { COLLECTIONS } from './collections.ts';
import type { Content } from './content.ts';

/**
 * The languages in which production has the survey's pages on that day. All, where a survey cannot
 * be read: its file says what is wrong.
 */
export function surveyLanguages({ surveys }: Content, today: string): readonly Language[] {
	const read = surveys.map(({ data }) => COLLECTIONS.surveys.schema.safeParse(data).data);
	const whole = read.filter((survey) => survey !== undefined);
	if (whole.length < read.length) return LANGUAGES;
	const current = currentSurvey(whole, new Date(`${today}T12:00:00Z`));
	if (current === undefined) return ['sv'];
	return offeredLanguages(current.survey, true).map(({ language }) => language);
}

/** The languages in which production has pages for reading. All, where the company’s file cannot be read. */
export function readingLanguages({ organisation }: Content): readonly Language[] {
	const read = COLLECTIONS.organisation.schema.safeParse(organisation[0]?.data).data;
	if (read === undefined) return LANGUAGES;
	return siteLanguages(read, 'production').map(({ language }) => language);
}
