import type { FormState } from '../form-state.ts';

/** Answers that a person has asked this device to keep, until sent or for 14 days. */
export interface Draft extends Pick<FormState, 'code' | 'answers'> {
	/** The id under which they may have been sent already. */
	submission?: string | undefined;
}

interface StoredDraft {
	survey: string;
	/** Milliseconds since 1970. */
	saved: number;
	code: string;
	answers: [string, string[]][];
	submission?: string;
}

const KEY = 'enkat-utkast';
const LIFE_MS = 14 * 24 * 60 * 60 * 1000;

/** `false` where this browser keeps nothing, or has no room. */
export function saveDraft(survey: string, { code, answers, submission }: Draft): boolean {
	const stored = { survey, saved: Date.now(), code, answers: [...answers], submission };
	try {
		localStorage.setItem(KEY, JSON.stringify(stored));
		return true;
	} catch {
		return false;
	}
}

/** The draft of this survey; one that is too old, or of another survey, is removed. */
export function readDraft(survey: string): Draft | undefined {
	try {
		const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as StoredDraft | null;
		if (stored === null) return undefined;
		const age = Date.now() - stored.saved;
		// A clock that was set back must not make a draft live for ever.
		if (stored.survey === survey && age >= 0 && age < LIFE_MS) {
			const { code, answers, submission } = stored;
			return { code, answers: new Map(answers), submission };
		}
	} catch {
		// Unreadable: whatever wrote it, it is no draft of ours.
	}
	removeDraft();
	return undefined;
}

export function removeDraft() {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// Then nothing was kept either.
	}
}
