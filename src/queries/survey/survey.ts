import { now } from '../../lib/clock.ts';
import { dayOf } from '../../lib/dates.ts';
import { loadQuestionnaires, readableQuestionnaires } from '../../survey/rules/load.ts';
import type { Language } from '../../survey/rules/languages.ts';
import { type OfferedLanguage, offeredLanguages } from '../../survey/rules/localize.ts';
import { type CurrentSurvey, currentSurvey, paperSurvey } from '../../survey/rules/window.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { questionTexts } from './question-texts.ts';

/** The present of this build. */
export const buildTime = (): Date => now(process.env, process.env['CONTEXT']);

/** The day of this build. */
export const buildDay = (): string => dayOf(buildTime());

let read: Questionnaire[] | undefined;

/** Read once for a whole build, which asks for them on every page; while the site is served they change. */
export const allQuestionnaires = (): Questionnaire[] =>
	import.meta.env.DEV ? readableQuestionnaires() : (read ??= loadQuestionnaires());

export const findCurrentSurvey = (): CurrentSurvey | undefined =>
	currentSurvey(allQuestionnaires(), buildTime());

/** The same for staff who type in answers from paper. */
export const findPaperSurvey = (): CurrentSurvey | undefined =>
	paperSurvey(allQuestionnaires(), buildTime());

/**
 * The questionnaire that a result is of.
 * @throws {Error} when its file is missing
 */
export function findQuestionnaire(id: string): Questionnaire {
	const survey = allQuestionnaires().find((of) => of.id === id);
	if (survey === undefined) throw new Error(`content/surveys/${id}.yaml is missing`);
	return survey;
}

/** The texts of the questions with these ids, as they were last asked. */
export const findQuestionTexts = (answersTo: string[]): string[] =>
	questionTexts(allQuestionnaires(), answersTo);

/** The languages that this build has the survey's pages in. */
export function surveyLanguages(): OfferedLanguage[] {
	const current = findCurrentSurvey();
	if (current === undefined) return [{ language: 'sv', unreviewed: false }];
	return offeredLanguages(current.survey, process.env['CONTEXT'] === 'production');
}

/** The language of the survey for who reads in `language`: Swedish, where this build has none in theirs. */
export const surveyLanguageFor = (language: Language): Language =>
	surveyLanguages().some((offered) => offered.language === language) ? language : 'sv';

/** What a page in `language` says of the survey while it is open, and in which language its form is. */
export const surveyFor = (language: Language) => ({
	current: findCurrentSurvey(),
	formLanguage: surveyLanguageFor(language),
});

/** For `getStaticPaths` of a page below `[...language]`: Swedish has no folder of its own. */
export const languagePaths = (): {
	params: { language: string | undefined };
	props: { language: Language };
}[] =>
	surveyLanguages().map(({ language }) => ({
		params: { language: language === 'sv' ? undefined : language },
		props: { language },
	}));
