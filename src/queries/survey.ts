import { now } from '../lib/clock.ts';
import { loadQuestionnaires } from '../survey/load.ts';
import { type SurveyStatus, currentSurvey } from '../survey/window.ts';
import type { Questionnaire } from '../survey/questionnaire.ts';
import { questionTexts } from './question-texts.ts';

/** The present of this build. */
export const buildTime = (): Date => now(process.env, process.env['CONTEXT']);

export const findCurrentSurvey = (): { survey: Questionnaire; status: SurveyStatus } | undefined =>
	currentSurvey(loadQuestionnaires(), buildTime());

/** The texts of the questions with these ids, as they were last asked. */
export const findQuestionTexts = (answersTo: string[]): string[] =>
	questionTexts(loadQuestionnaires(), answersTo);
