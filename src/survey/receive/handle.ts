import type { Submissions } from '../../database/submission.ts';
import { errorName } from '../../lib/error-name.ts';
import { pathIn, paths } from '../../lib/paths.ts';
import { onPaper } from '../../strings/on-paper.ts';
import { surveyStrings } from '../../strings/survey.ts';
import { isLongEnough } from '../rules/keyed-hash.ts';
import {
	localize,
	type OfferedLanguage,
	offeredLanguages,
	questionsOf,
} from '../rules/localize.ts';
import type { Questionnaire } from '../rules/questionnaire.ts';
import { answeredSurvey, type CurrentSurvey, currentSurvey } from '../rules/window.ts';
import { chooseLanguage } from './choose-language.ts';
import { jsonResponse } from './json-response.ts';
import type { Outcome } from './outcome.ts';
import { pageResponse } from './page-response.tsx';
import { type BodyType, bodyType, parseBody, type ParsedBody, readLimited } from './read-body.ts';
import { isSameSite } from './same-site.ts';
import { seeOther } from './response-headers.ts';
import { submit } from './submit.ts';
import { surveyInfo } from './survey-info.ts';
import { wantsPage } from './wants-page.ts';

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
	if (request.method === 'GET' || request.method === 'HEAD') return handleGet(request, environment);
	const type = bodyType(request);
	const { sent, outcome } = await handlePost(request, type, environment);
	const current = surveyOf(environment, sent);
	// Never more than the outcome: no answer, code or address.
	environment.log(`survey: ${current?.survey.id ?? 'none'}, ${outcome.kind}`);
	const offered = languagesOf(environment, current);
	const language = chooseLanguage(request, namesOf(offered), sent?.fields);
	const words = surveyStrings(language);
	const strings = isPaper(request) ? onPaper(words) : words;
	if (type === 'json' || (type === undefined && !wantsPage(request)))
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

/** A browser that comes back to this address is led to the form: nobody reads JSON. */
function handleGet(request: Request, environment: Environment): Response {
	const current = currentSurvey(environment.surveys, environment.now);
	const languages = namesOf(languagesOf(environment, current));
	if (!wantsPage(request)) return surveyInfo(current, languages);
	const path = isPaper(request) ? paths.paper : paths.survey;
	return seeOther(pathIn(chooseLanguage(request, languages), path));
}

/** The survey that was answered, or the one that pages speak of, where nothing could be read. */
const surveyOf = ({ surveys, now }: Environment, sent: ParsedBody | undefined) =>
	answeredSurvey(surveys, sent?.fields.get('survey'), now);

const languagesOf = ({ isProduction }: Environment, current: CurrentSurvey | undefined) =>
	current ? offeredLanguages(current.survey, isProduction) : [];

const namesOf = (offered: OfferedLanguage[]) => offered.map(({ language }) => language);

async function handlePost(
	request: Request,
	type: BodyType | undefined,
	environment: Environment,
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
		const { secret, log } = environment;
		const wayIn = { store: environment.store(), secret, isPaper: isPaper(request), log };
		const outcome = await withinTime(submit(wayIn, surveyOf(environment, sent), sent));
		return { sent, outcome };
	} catch (error) {
		const name = surveyOf(environment, sent)?.survey.id ?? 'none';
		environment.log(`survey: ${name} failed, ${errorName(error)}`);
		return { sent, outcome: { kind: 'unavailable' } };
	}
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
