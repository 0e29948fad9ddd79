import { checkCode } from '../../rules/code.ts';
import { newId } from './new-id.ts';

/**
 * What this tab remembers until it is closed, so that a reload sends nothing twice and "back" after
 * the end leads on: submission ids by a mark of the code, and which journey has ended where. Never
 * a code; answers are kept apart (`kept-answers.ts`).
 */
interface Session {
	submissions: Record<string, string>;
	/** `to`: the address that its entries in the history lead on to. */
	ended?: { journey: string; to: string };
}

const KEY = 'enkat';

/** For as long as the page is open, in a browser that keeps nothing. */
let ofThisPage: Session = { submissions: {} };

function read(): Session {
	try {
		return JSON.parse(sessionStorage.getItem(KEY) ?? '') as Session;
	} catch {
		return ofThisPage;
	}
}

function write(session: Session) {
	ofThisPage = session;
	try {
		sessionStorage.setItem(KEY, JSON.stringify(session));
	} catch {
		// It is kept in the page.
	}
}

/**
 * One id for all tries with a code, so that none counts twice, also after a reload; another
 * person's code has another. `own` came with the form from the server.
 */
export function submissionFor(code: string, own: string | undefined): string {
	const session = read();
	const checked = checkCode(code);
	const mark = markOf(checked.ok ? checked.code : code);
	const submission = session.submissions[mark] ?? own ?? newId();
	write({ ...session, submissions: { ...session.submissions, [mark]: submission } });
	return submission;
}

/** FNV-1a: 32 of the 55 bits of a code, which tell codes of one home apart and give none away. */
const markOf = (code: string) =>
	[...code].reduce((mark, symbol) => Math.imul(mark ^ symbol.charCodeAt(0), 16777619), 2166136261);

/** The answers are stored, or the person has left: nothing else is kept of it. */
export const endJourney = (journey: string, to: string) => {
	write({ submissions: {}, ended: { journey, to } });
};

/** Where a journey that has ended leads on to. */
export function endOf(journey: string): string | undefined {
	const { ended } = read();
	return ended?.journey === journey ? ended.to : undefined;
}

export const forgetSession = () => {
	write({ submissions: {} });
};
