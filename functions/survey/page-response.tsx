import { randomUUID } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { FormPage } from '../../src/components/survey/FormPage.tsx';
import type { FormState } from '../../src/components/survey/form-state.ts';
import { intoFrame } from '../../src/components/survey/frame.ts';
import { OutcomePage } from '../../src/components/survey/OutcomePage.tsx';
import { paths } from '../../src/lib/paths.ts';
import type { OutcomeText, SurveyStrings } from '../../src/strings/survey/sv.ts';
import type { Language } from '../../src/survey/languages.ts';
import type { Form } from '../../src/survey/localize.ts';
import { type Outcome, STATUS } from './outcome.ts';
import { responseHeaders } from './response-headers.ts';

interface PageContext {
	language: Language;
	strings: SurveyStrings;
	/** The current survey's form, where there is a survey. */
	form: Form | undefined;
	/** What stood in the form that was posted, where it could be read. */
	state: FormState | undefined;
	/** The submission id, where a valid one was sent. */
	submission: string | undefined;
	frame: () => string;
}

/** The outcome for a form without JavaScript: a page in the site's own frame, or on to the receipt. */
export function pageResponse(outcome: Outcome, context: PageContext): Response {
	const { strings } = context;
	switch (outcome.kind) {
		case 'received': {
			const headers = responseHeaders(303);
			headers.set('Location', paths.surveyThanks);
			return new Response(null, { status: 303, headers });
		}
		case 'switched':
			return formPage(200, '', context) ?? outcomePage('closed', context);
		case 'invalid': {
			const problems = outcome.problems;
			return (
				formPage(STATUS.invalid, strings.errors.titlePrefix, context, { problems }) ??
				outcomePage('unreadable', context)
			);
		}
		case 'unavailable': {
			const { title, detail, help } = strings.outcomes.unavailable;
			const notice = [title, detail, help];
			return (
				formPage(STATUS.unavailable, strings.errors.titlePrefix, context, { notice }) ??
				outcomePage('unavailable', context)
			);
		}
		default:
			return outcomePage(outcome.kind, context);
	}
}

function formPage(
	status: number,
	titlePrefix: string,
	{ language, strings, form, state, submission, frame }: PageContext,
	{ problems = [], notice }: { problems?: FormState['problems']; notice?: string[] } = {},
): Response | undefined {
	if (form === undefined || state === undefined) return undefined;
	// From here on the form has an id: sending it twice is then one answer, also without JavaScript.
	const kept = { ...state, submission: submission ?? randomUUID(), problems };
	const main = renderToString(
		<FormPage form={form} language={language} strings={strings} state={kept}>
			{notice && (
				<div class="survey-errors" role="alert">
					{notice.map((line) => (
						<p key={line}>{line}</p>
					))}
				</div>
			)}
		</FormPage>,
	);
	return htmlResponse(status, intoFrame(frame(), titlePrefix + form.title, main));
}

function outcomePage(outcome: OutcomeText, { strings, frame }: PageContext): Response {
	const links = { survey: paths.survey, contact: paths.contact };
	const main = renderToString(<OutcomePage outcome={outcome} strings={strings} links={links} />);
	return htmlResponse(STATUS[outcome], intoFrame(frame(), strings.outcomes[outcome].title, main));
}

const htmlResponse = (status: number, html: string) =>
	new Response(html, { status, headers: responseHeaders(status, 'text/html; charset=utf-8') });
