import type { componentsSafetySv } from '../../../strings/components-safety-sv.ts';
import type { CurrentSurvey, SurveyStatus } from '../../../survey/window.ts';
import { SURVEY } from './surveys.ts';

interface SurveyState {
	current: CurrentSurvey | undefined;
	hasResults: boolean;
}

const current = (status: SurveyStatus) => ({ survey: SURVEY, status });

/** Made up: what is told where results will come. */
export const SURVEY_STATES: Record<keyof typeof componentsSafetySv.surveyState, SurveyState> = {
	noSurvey: { current: undefined, hasResults: false },
	upcoming: { current: current('upcoming'), hasResults: false },
	open: { current: current('open'), hasResults: false },
	closed: { current: current('closed'), hasResults: false },
	openWithResults: { current: current('open'), hasResults: true },
};
