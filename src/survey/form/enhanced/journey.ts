import { newId } from './new-id.ts';
import { isSent, rememberSent } from './session.ts';

/** Where a person is in the form; it stands with the entry of the browser's history. */
export interface HistoryState {
	/** One id for a way through the form, so that "back" after sending is recognised. */
	journey: string;
	/** No step: the long form. */
	step?: string | undefined;
	/** How many entries the form has made before this one. */
	depth: number;
}

/** The place that this entry of the history was left at, before a reload or by "back". */
export function placeInHistory(state: unknown = history.state): HistoryState | undefined {
	const place = state as Partial<HistoryState> | null;
	return place?.journey === undefined || place.depth === undefined
		? undefined
		: { journey: place.journey, step: place.step, depth: place.depth };
}

export const startJourney = (step: string | undefined): HistoryState =>
	placeInHistory() ?? { journey: newId(), step, depth: 0 };

/**
 * Leaves for the receipt in such a way that "back" from there leads past the form: first back
 * to the form's first entry, then the receipt in its place. Entries that are left, and a page
 * that the browser has kept whole, lead on to the receipt (`stayAway`).
 */
export function leaveForReceipt({ journey, depth }: HistoryState, receipt: string) {
	rememberSent(journey);
	const leave = () => {
		location.replace(receipt);
	};
	if (depth === 0) leave();
	else {
		addEventListener('popstate', leave, { once: true });
		history.go(-depth);
	}
}

/** Whether this entry belongs to a journey that has been sent; then on to the receipt again. */
export function stayAway(receipt: string): boolean {
	const place = placeInHistory();
	if (place === undefined || !isSent(place.journey)) return false;
	location.replace(receipt);
	return true;
}
