import type { Questionnaire } from './questionnaire.ts';

export type SurveyStatus = 'open' | 'upcoming' | 'closed';

/** `closes` is the first instant at which no answer is taken. */
export function statusAt(survey: Questionnaire, now: Date): SurveyStatus {
	if (now.getTime() < Date.parse(survey.opens)) return 'upcoming';
	return now.getTime() < Date.parse(survey.closes) ? 'open' : 'closed';
}

export interface CurrentSurvey {
	survey: Questionnaire;
	status: SurveyStatus;
}

/** The open survey, else the next to open, else the last that closed. Examples never count. */
export function currentSurvey(surveys: Questionnaire[], now: Date): CurrentSurvey | undefined {
	const real = surveys
		.filter((survey) => !survey.example)
		.sort((a, b) => Date.parse(a.opens) - Date.parse(b.opens))
		.map((survey) => ({ survey, status: statusAt(survey, now) }));
	return (
		real.find(({ status }) => status === 'open') ??
		real.find(({ status }) => status === 'upcoming') ??
		real.at(-1)
	);
}
