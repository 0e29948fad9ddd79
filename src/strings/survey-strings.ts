import type { ProblemCode } from '../survey/rules/answers.ts';
import type { CodeProblem } from '../survey/rules/code.ts';
import type { sv } from './sv/survey.ts';

/** The words of the survey's interface in one language, as the Swedish ones are. */
export type SurveyStrings = typeof sv;
export type FormStrings = SurveyStrings['form'];

export type SubmissionProblem = keyof SurveyStrings['problems'];

/** What the browser can find before anything is sent. */
export type FormProblemCode = ProblemCode | `code-${CodeProblem}`;

/** What can happen to an answer that is not the tenant's mistake. */
export type OutcomeText = keyof SurveyStrings['outcomes'];

/** What the browser needs of them: of a problem that it cannot find the server sends the words. */
export interface BrowserStrings {
	form: Omit<FormStrings, 'support' | 'languages'>;
	errors: Omit<SurveyStrings['errors'], 'invalid'>;
	problems: Partial<SurveyStrings['problems']>;
}
