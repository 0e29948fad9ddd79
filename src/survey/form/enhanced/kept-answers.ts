import type { FormState } from '../form-state.ts';

/** Answers that wait for the person to come back. */
export interface KeptAnswers extends Pick<FormState, 'answers' | 'submission'> {
	/** The way through the form that they belong to. */
	journey: string;
	/** Number of the step; none: the long form. */
	step?: number | undefined;
	/** Milliseconds since 1970: `kept-ends.ts` goes by it, and ends what is too old. */
	saved: number;
	/** Only on a device whose owner has asked for it. */
	code?: string;
}

interface Stored extends Omit<KeptAnswers, 'answers'> {
	survey: string;
	answers: [string, string[]][];
}

/** In the open tab, or on the device, where the person has asked for it. */
export type Where = 'tab' | 'device';

const PLACES = {
	tab: ['sessionStorage', 'enkat-svar'],
	device: ['localStorage', 'enkat-utkast'],
} as const;

/** `false` where this browser keeps nothing, or has no room. */
export function keepAnswers(where: Where, survey: string, kept: KeptAnswers): boolean {
	const [storage, key] = PLACES[where];
	const stored: Stored = { ...kept, survey, answers: [...kept.answers] };
	try {
		window[storage].setItem(key, JSON.stringify(stored));
		return true;
	} catch {
		return false;
	}
}

/** What is kept of this survey; of another one it is removed. */
export function readKept(where: Where, survey: string): KeptAnswers | undefined {
	const [storage, key] = PLACES[where];
	try {
		const stored = JSON.parse(window[storage].getItem(key) ?? 'null') as Stored | null;
		if (stored === null) return undefined;
		if (stored.survey === survey) return { ...stored, answers: new Map(stored.answers) };
	} catch {
		// Unreadable: whatever wrote it, it is none of ours.
	}
	forgetKept(where);
	return undefined;
}

export function forgetKept(where: Where) {
	const [storage, key] = PLACES[where];
	try {
		window[storage].removeItem(key);
	} catch {
		// Then nothing was kept either.
	}
}

/** Another tab has sent or removed what is kept on the device. */
export const isForgottenOnDevice = ({ key, newValue }: StorageEvent): boolean =>
	key === PLACES.device[1] && newValue === null;
