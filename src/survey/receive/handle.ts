import type { Submissions } from '../../database/store.ts';
import { errorName } from '../../lib/error-name.ts';
import { surveyStrings } from '../../strings/survey.ts';
import { isLongEnough } from '../rules/keyed-hash.ts';
import { localize, offeredLanguages, questionsOf } from '../rules/localize.ts';
import type { Questionnaire } from '../rules/questionnaire.ts';
import { type CurrentSurvey, currentSurvey } from '../rules/window.ts';
import { chooseLanguage } from './choose-language.ts';
import { jsonResponse } from './json-response.ts';
import { knowsCodes } from './known-secret.ts';
import type { Outcome } from './outcome.ts';
import { pageResponse } from './page-response.tsx';
import { type BodyType, bodyType, parseBody, type ParsedBody, readLimited } from './read-body.ts';
import { isSameSite } from './same-site.ts';
import { submit } from './submit.ts';
import { surveyInfo } from './survey-info.ts';

/** Everything the handler needs from outside. */
export interface Environment {
	surveys: Questionnaire[];
	now: Date;
	/** Without it no code can be checked, and every POST is 503. */
	secret: string | undefined;
	/** Whether this is the public site: it offers reviewed translations only. */
	isProduction: boolean;
	/** The page at an address of this site that shows the form. */
	frame: (path: string) => string | Promise<string>;
	store: () => Submissions;
	log: (line: string) => void;
}

/** Longer than this a person does not wait: the form says to try again. */
const TIME_LIMIT_MS = 5_000;

export async function handle(request: Request, environment: Environment): Promise<Response> {
	const current = currentSurvey(environment.surveys, environment.now);
	const offered = current ? offeredLanguages(current.survey, environment.isProduction) : [];
	const languages = offered.map(({ language }) => language);
	if (request.method === 'GET' || request.method === 'HEAD') return surveyInfo(current, languages);
	const type = bodyType(request);
	const { sent, outcome } = await handlePost(request, type, environment, current);
	// Never more than the outcome: no answer, code or address.
	environment.log(`survey: ${outcome.kind}`);
	const language = chooseLanguage(request, languages, sent?.fields);
	const strings = surveyStrings(language);
	const acceptsPage = request.headers.get('accept')?.includes('text/html') === true;
	if (type === 'json' || (type === undefined && !acceptsPage))
		return jsonResponse(outcome, strings, current ? questionsOf(current.survey) : []);
	return pageResponse(outcome, {
		language,
		isPaper: isPaper(request),
		languages: offered,
		strings,
		form: current && localize(current.survey, language),
		state: sent?.state,
		frame: environment.frame,
	});
}

async function handlePost(
	request: Request,
	type: BodyType | undefined,
	environment: Environment,
	current: CurrentSurvey | undefined,
): Promise<{ outcome: Outcome; sent?: ParsedBody }> {
	if (request.method !== 'POST') return { outcome: { kind: 'wrong-method' } };
	if (!isSameSite(request)) return { outcome: { kind: 'cross-site' } };
	if (type === undefined) return { outcome: { kind: 'wrong-type' } };
	const body = await readLimited(request);
	if (typeof body === 'string') return { outcome: { kind: body } };
	const sent = parseBody(type, body);
	if (sent === undefined) return { outcome: { kind: 'unreadable' } };
	if (sent.state && sent.fields.has('switch')) return { sent, outcome: { kind: 'switched' } };
	if (!environment.secret || !isLongEnough(environment.secret)) {
		const flaw = environment.secret ? 'shorter than 32 bytes' : 'not set';
		environment.log(`survey: SURVEY_CODE_SECRET is ${flaw}, so no answer can be taken`);
		return { sent, outcome: { kind: 'unavailable' } };
	}
	try {
		const outcome = await withinTime(
			takeAnswer(environment, environment.secret, current, sent, isPaper(request)),
		);
		return { sent, outcome };
	} catch (error) {
		environment.log(`survey: failed, ${errorName(error)}`);
		return { sent, outcome: { kind: 'unavailable' } };
	}
}

async function takeAnswer(
	{ store: openStore, log }: Environment,
	secret: string,
	current: CurrentSurvey | undefined,
	sent: ParsedBody,
	isPaper: boolean,
): Promise<Outcome> {
	const store = openStore();
	if (current?.status === 'open' && !(await knowsCodes(store, secret, current.survey.id, log)))
		return { kind: 'unavailable' };
	return submit(store, secret, current, sent, isPaper);
}

/** Typed in by staff from a paper form: only a code of a paper batch opens that way in. */
const isPaper = (request: Request) => new URL(request.url).searchParams.get('mode') === 'paper';

function withinTime<T>(work: Promise<T>): Promise<T> {
	const { promise, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => {
		reject(new DOMException('The store took too long', 'TimeoutError'));
	}, TIME_LIMIT_MS);
	return Promise.race([work, promise]).finally(() => {
		clearTimeout(timer);
	});
}
