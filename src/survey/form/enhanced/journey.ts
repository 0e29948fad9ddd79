import { newId } from './new-id.ts';
import { endJourney, endOf } from './session.ts';

/** Where a person is in the form; it stands with the entry of the browser's history. */
export interface HistoryState {
	/** One id for a way through the form, so that "back" after its end is recognised. */
	journey: string;
	/** Number of the step, which tells nobody what is asked there; none: the long form. */
	step?: number | undefined;
	/** How many entries the form has made before this one. */
	depth: number;
}

/** The place that this entry of the history was left at, before a reload or by "back". */
export function placeInHistory(state: unknown = history.state): HistoryState | undefined {
	const place = state as HistoryState | null;
	return place?.journey === undefined ? undefined : place;
}

/** Whether this entry belongs to a journey that has ended; then on to where that has led. */
export function stayAway(): boolean {
	const place = placeInHistory();
	const to = place && endOf(place.journey);
	if (to === undefined) return false;
	location.replace(to);
	return true;
}

export interface Journey {
	place: () => HistoryState;
	/** The entry stays, and leads to this step from now on. */
	stand: (step: number | undefined) => void;
	goOn: (step: number) => void;
	/** After "back" or "forward": whether another step is to be shown. */
	hasMoved: (event: PopStateEvent) => boolean;
	/**
	 * Leaves for an address in such a way that "back" from there leads past the form: first back to
	 * the form's first entry, then the address in its place. Entries that are left, and a page that
	 * the browser has kept whole, lead on to it (`stayAway`). `isAtOnce`: nobody waits for an entry
	 * from before a reload, which would have to be loaded.
	 */
	leaveFor: (address: string, isAtOnce: boolean) => void;
}

/** One way through the steps; each is an entry of the history. `known`: what kept answers belong to. */
export function openJourney(known: string | undefined): Journey {
	let place: HistoryState = placeInHistory() ?? { journey: known ?? newId(), depth: 0 };
	const entered = place.depth;
	let isLeaving = false;
	const replace = (next: HistoryState) => {
		place = next;
		history.replaceState(place, '');
	};
	return {
		place: () => place,
		stand(step) {
			replace({ ...place, step });
		},
		goOn(step) {
			place = { ...place, step, depth: place.depth + 1 };
			history.pushState(place, '');
		},
		hasMoved({ state }) {
			if (isLeaving) return false;
			const found = placeInHistory(state);
			if (found) place = found;
			// A link within the page made this entry.
			else replace({ ...place, depth: place.depth + 1 });
			return found !== undefined;
		},
		leaveFor(address, isAtOnce) {
			endJourney(place.journey, address);
			isLeaving = true;
			const entries = place.depth - (isAtOnce ? entered : 0);
			const leave = () => {
				location.replace(address);
			};
			if (entries <= 0) {
				leave();
				return;
			}
			addEventListener('popstate', leave, { once: true });
			history.go(-entries);
			if (isAtOnce) setTimeout(leave, 200);
		},
	};
}
