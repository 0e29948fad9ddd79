import type { SurveyStrings } from './survey-strings.ts';

/** The words where answers are typed in from paper: its code stands on the form, in no letter. */
export const onPaper = (strings: SurveyStrings): SurveyStrings => ({
	...strings,
	problems: { ...strings.problems, ...strings.paper.problems },
});
