import type { Questionnaire } from './questionnaire.ts';

export type SurveyStatus = 'open' | 'upcoming' | 'closed';

/** `opens` is the first instant of a survey; from `closes` on it is called closed. */
export interface SurveyDates {
	opens: Date;
	closes: Date;
	/** From when no code for paper is taken; without it, from `closes`. */
	paperCloses?: Date;
}

/** Who has the form open as the survey closes may still send it. */
const GRACE_MS = 60 * 60 * 1000;

/** The dates in the survey's file. */
export const datesOf = ({ opens, closes, paperCloses }: Questionnaire): SurveyDates => ({
	opens: new Date(opens),
	closes: new Date(closes),
	...(paperCloses !== undefined && { paperCloses: new Date(paperCloses) }),
});

/** The first instant at which no code at all is taken: one hour after closing, or when paper ends. */
export const endOf = ({ closes, paperCloses = closes }: SurveyDates): Date =>
	new Date(Math.max(closes.getTime() + GRACE_MS, paperCloses.getTime()));

/** What pages say. `closes` is the first instant at which they call it closed. */
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

/** The same for staff who type in answers from paper: it closes when paper does. */
export const paperSurvey = (surveys: Questionnaire[], now: Date): CurrentSurvey | undefined =>
	currentSurvey(
		surveys.map((survey) => ({ ...survey, closes: survey.paperCloses ?? survey.closes })),
		now,
	);

/**
 * The survey that an answer is for, by the content: the one it names, unless another is open. It
 * closes when it ends.
 */
export function answeredSurvey(
	surveys: Questionnaire[],
	named: unknown,
	now: Date,
): CurrentSurvey | undefined {
	const ending = surveys.map((survey) => ({
		...survey,
		closes: endOf(datesOf(survey)).toISOString(),
	}));
	const current = currentSurvey(ending, now);
	const own = currentSurvey(
		ending.filter(({ id }) => id === named),
		now,
	);
	return own?.status === 'open' || current?.status !== 'open' ? (own ?? current) : current;
}
