import type { BrowserStrings, FormProblemCode, SurveyStrings } from './survey-strings.ts';

const FOUND_IN_BROWSER: FormProblemCode[] = [
	'type',
	'unknown-question',
	'unknown-option',
	'duplicate',
	'exclusive',
	'too-many',
	'too-long',
	'characters',
	'empty',
	'code-missing',
	'code-symbols',
	'code-length',
	'code-check',
];

/** What never changes is left as the server has written it. */
const NOT_IN_BROWSER = { support: undefined, languages: undefined };

/** The words that stand in the page for its script. */
export const browserStrings = ({ form, errors, problems }: SurveyStrings): BrowserStrings => ({
	form: { ...form, ...NOT_IN_BROWSER },
	errors: { titlePrefix: errors.titlePrefix, heading: errors.heading, mark: errors.mark },
	problems: Object.fromEntries(FOUND_IN_BROWSER.map((code) => [code, problems[code]])),
});
