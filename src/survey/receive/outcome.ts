import type { OutcomeText } from '../../strings/survey-strings.ts';
import type { FormProblem } from '../form/form-state.ts';

/** Every way a POST can end; the responses say each of them as JSON or as a page. */
export type Outcome =
	| { kind: 'received'; repeated: boolean }
	| { kind: 'invalid'; problems: FormProblem[] }
	| { kind: 'switched' }
	| { kind: OutcomeText };

/** HTTP status of each outcome; `type` of its RFC 9457 problem ends with the outcome's name. */
export const STATUS: Record<OutcomeText | 'invalid', number> = {
	unreadable: 400,
	'cross-site': 403,
	'not-open': 403,
	'wrong-method': 405,
	'code-used': 409,
	closed: 410,
	'too-large': 413,
	'wrong-type': 415,
	invalid: 422,
	unavailable: 503,
};
