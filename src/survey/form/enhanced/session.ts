import { checkCode } from '../../rules/code.ts';
import { newId } from './new-id.ts';

/**
 * What this tab remembers until it is closed, so that a reload sends nothing twice and "back"
 * from the receipt leads to it again: submission ids by code, and which journey has been sent.
 * Never an answer: those stay only where the person has asked for it (`draft.ts`).
 */
interface Session {
	submissions: Record<string, string>;
	sent?: string;
}

const KEY = 'enkat';

function read(): Session {
	try {
		return JSON.parse(sessionStorage.getItem(KEY) ?? '') as Session;
	} catch {
		// Nothing there yet, or a browser that keeps nothing.
		return { submissions: {} };
	}
}

function write(session: Session) {
	try {
		sessionStorage.setItem(KEY, JSON.stringify(session));
	} catch {
		// It then holds for as long as the page is open.
	}
}

/**
 * One id for all tries with a code, so that none counts twice, also after a reload; another
 * person's code has another. `own` came with the form from the server.
 */
export function submissionFor(code: string, own: string | undefined): string {
	const { submissions } = read();
	const checked = checkCode(code);
	const key = checked.ok ? checked.code : code;
	const submission = submissions[key] ?? own ?? newId();
	write({ submissions: { ...submissions, [key]: submission } });
	return submission;
}

/** The answers are stored: of the code nothing is kept, of the journey that it has ended. */
export const rememberSent = (journey: string) => {
	write({ submissions: {}, sent: journey });
};

export const isSent = (journey: string): boolean => read().sent === journey;

export function forgetSession() {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Then nothing was kept either.
	}
}
