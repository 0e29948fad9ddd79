import { formatDay, instantToLocalTime, lastDayBefore } from '../../lib/dates.ts';
import type { CurrentSurvey } from '../../survey/rules/window.ts';

interface StateWords {
	open: (lastDay: string) => string;
	upcoming: (day: string) => string;
	closed: string;
}

/** Whether a survey can be answered, in Swedish. */
export function surveyState({ survey, status }: CurrentSurvey, words: StateWords): string {
	switch (status) {
		case 'open':
			return words.open(formatDay(lastDayBefore(new Date(survey.closes))));
		case 'upcoming':
			return words.upcoming(formatDay(instantToLocalTime(new Date(survey.opens))));
		case 'closed':
			return words.closed;
	}
}
