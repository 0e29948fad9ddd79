import { renderToString } from 'preact-render-to-string';
import { pathIn, paths } from '../../lib/paths.ts';
import { paperSv } from '../../strings/sv/paper.ts';
import type { OutcomeText, SurveyStrings } from '../../strings/survey-strings.ts';
import { FormPage } from '../form/page/FormPage.tsx';
import type { FormProblem, FormState } from '../form/form-state.ts';
import { intoFrame } from '../form/page/frame.ts';
import { OutcomePage } from '../form/page/OutcomePage.tsx';
import type { Language } from '../rules/languages.ts';
import type { LocalizedSurvey, OfferedLanguage } from '../rules/localize.ts';
import { type Outcome, STATUS } from './outcome.ts';
import { responseHeaders, seeOther } from './response-headers.ts';

interface PageContext {
	language: Language;
	languages: OfferedLanguage[];
	strings: SurveyStrings;
	/** The current survey's form, where there is a survey. */
	form: LocalizedSurvey | undefined;
	/** What stood in the form that was posted, where it could be read. */
	state: FormState | undefined;
	/** Whether staff type it in from paper: then every way leads to the next form. */
	isPaper: boolean;
	frame: (path: string) => string | Promise<string>;
}

/** The outcome for a form without JavaScript: a page in the site's own frame, or on to the receipt. */
export async function pageResponse(outcome: Outcome, context: PageContext): Promise<Response> {
	const { language, isPaper, strings } = context;
	switch (outcome.kind) {
		case 'received':
			// Staff go on, without JavaScript, where it says that a paper form has been stored.
			return seeOther(pathIn(language, isPaper ? `${paths.paper}#sparat` : paths.surveyThanks));
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

async function formPage(
	status: number,
	titlePrefix: string,
	problems: FormProblem[],
	context: PageContext,
	notice?: string[],
): Promise<Response> {
	const { strings, form, state, language, languages, isPaper } = context;
	// Without a survey there is no form to show again.
	if (form === undefined || state === undefined) return outcomePage('closed', context);
	const main = renderToString(
		<FormPage
			{...{ form, strings, language, languages }}
			state={{ ...state, problems }}
			paper={isPaper ? paperSv.entry : undefined}
		>
			{notice && (
				<div class="survey-errors" role="alert">
					{notice.map((line) => (
						<p key={line}>{line}</p>
					))}
				</div>
			)}
		</FormPage>,
	);
	return htmlResponse(status, intoFrame(await frameOf(context), titlePrefix, main));
}

async function outcomePage(outcome: OutcomeText, context: PageContext): Promise<Response> {
	const { strings } = context;
	const links = { survey: formPath(context), contact: paths.contact };
	const main = renderToString(<OutcomePage outcome={outcome} strings={strings} links={links} />);
	const titlePrefix = `${strings.outcomes[outcome].title} – `;
	return htmlResponse(STATUS[outcome], intoFrame(await frameOf(context), titlePrefix, main));
}

const formPath = ({ language, isPaper }: PageContext) =>
	pathIn(language, isPaper ? paths.paper : paths.survey);

const frameOf = async (context: PageContext) => context.frame(formPath(context));

const htmlResponse = (status: number, html: string) =>
	new Response(html, { status, headers: responseHeaders(status, 'text/html; charset=utf-8') });
