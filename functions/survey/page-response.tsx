import { renderToString } from 'preact-render-to-string';
import { FormPage } from '../../src/components/survey/FormPage.tsx';
import type { FormProblem, FormState } from '../../src/components/survey/form-state.ts';
import { intoFrame } from '../../src/components/survey/frame.ts';
import { OutcomePage } from '../../src/components/survey/OutcomePage.tsx';
import { pathIn, paths } from '../../src/lib/paths.ts';
import type { OutcomeText, SurveyStrings } from '../../src/strings/survey/survey-strings.ts';
import type { Language } from '../../src/survey/languages.ts';
import type { LocalizedSurvey, OfferedLanguage } from '../../src/survey/localize.ts';
import { type Outcome, STATUS } from './outcome.ts';
import { responseHeaders } from './response-headers.ts';

interface PageContext {
	language: Language;
	languages: OfferedLanguage[];
	strings: SurveyStrings;
	/** The current survey's form, where there is a survey. */
	form: LocalizedSurvey | undefined;
	/** What stood in the form that was posted, where it could be read. */
	state: FormState | undefined;
	frame: (language: Language) => string;
}

/** The outcome for a form without JavaScript: a page in the site's own frame, or on to the receipt. */
export function pageResponse(outcome: Outcome, context: PageContext): Response {
	const { language, strings } = context;
	switch (outcome.kind) {
		case 'received': {
			const headers = responseHeaders(303);
			headers.set('Location', pathIn(language, paths.surveyThanks));
			return new Response(null, { status: 303, headers });
		}
		case 'switched':
			return formPage(200, '', [], context);
		case 'invalid':
			return formPage(STATUS.invalid, strings.errors.titlePrefix, outcome.problems, context);
		case 'unavailable': {
			const { title, detail, help } = strings.outcomes.unavailable;
			const notice = [title, detail, help];
			return formPage(STATUS.unavailable, strings.errors.titlePrefix, [], context, notice);
		}
		default:
			return outcomePage(outcome.kind, context);
	}
}

function formPage(
	status: number,
	titlePrefix: string,
	problems: FormProblem[],
	context: PageContext,
	notice?: string[],
): Response {
	const { strings, form, state, ...shown } = context;
	// Without a survey there is no form to show again.
	if (form === undefined || state === undefined) return outcomePage('closed', context);
	const main = renderToString(
		<FormPage {...{ ...shown, form, strings }} state={{ ...state, problems }}>
			{notice && (
				<div class="survey-errors" role="alert">
					{notice.map((line) => (
						<p key={line}>{line}</p>
					))}
				</div>
			)}
		</FormPage>,
	);
	return htmlResponse(status, intoFrame(shown.frame(shown.language), titlePrefix, main));
}

function outcomePage(outcome: OutcomeText, context: PageContext): Response {
	const { language, strings, frame } = context;
	const links = { survey: pathIn(language, paths.survey), contact: paths.contact };
	const main = renderToString(<OutcomePage outcome={outcome} strings={strings} links={links} />);
	const titlePrefix = `${strings.outcomes[outcome].title} – `;
	return htmlResponse(STATUS[outcome], intoFrame(frame(language), titlePrefix, main));
}

const htmlResponse = (status: number, html: string) =>
	new Response(html, { status, headers: responseHeaders(status, 'text/html; charset=utf-8') });
