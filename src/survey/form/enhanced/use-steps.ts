import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type HistoryState, leaveForReceipt, placeInHistory, startJourney } from './journey.ts';
import { headingId, START, type Step } from '../steps.ts';

export interface Steps {
	/** The step that alone is shown; none: the long form. */
	step: Step | undefined;
	/** Before anything is painted: where the person is, which the browser may remember itself. */
	begin: (step: string | undefined) => void;
	/** To a step, and there to its heading or to the element with this id. */
	go: (step: string, focus?: string) => void;
	back: () => void;
	/** The answers are stored: to the receipt, for good. */
	leave: (receipt: string) => void;
}

/** One question a step; each is an entry of the browser's history. */
export function useSteps(steps: Step[], onShow: () => void): Steps {
	const [shown, setShown] = useState<string>();
	const place = useRef<HistoryState>();
	const isLeaving = useRef(false);
	/** Id of the element that gets focus once the step is there. */
	const focus = useRef<string>();

	const show = (next: HistoryState, focusOn = headingId(next.step ?? START)) => {
		place.current = next;
		focus.current = focusOn;
		onShow();
		setShown(next.step);
	};

	useEffect(() => {
		const onPop = ({ state }: PopStateEvent) => {
			if (isLeaving.current) return;
			const found = placeInHistory(state);
			if (found) show(found);
			// A link within the page made this entry.
			else history.replaceState(place.current, '');
		};
		addEventListener('popstate', onPop);
		return () => {
			removeEventListener('popstate', onPop);
		};
	}, []);

	useLayoutEffect(() => {
		const { dataset } = document.documentElement;
		if (shown === undefined) delete dataset['survey'];
		else dataset['survey'] = shown === START ? 'start' : 'step';
		if (focus.current === undefined) return;
		// Past what stands above every step: on a small phone that fills half of the screen.
		document.querySelector('main')?.scrollIntoView({ behavior: 'instant' });
		document.getElementById(focus.current)?.focus();
		focus.current = undefined;
	}, [shown]);

	return {
		step: steps.find(({ id }) => id === shown),
		begin(step) {
			place.current = { ...startJourney(step), step };
			history.replaceState(place.current, '');
			setShown(step);
		},
		go(step, focusOn) {
			if (!place.current) return;
			const next = { ...place.current, step, depth: place.current.depth + 1 };
			history.pushState(next, '');
			show(next, focusOn);
		},
		back() {
			if (!place.current) return;
			if (place.current.depth > 0) {
				history.back();
				return;
			}
			// The page came in another language: what was before is another page.
			const index = steps.findIndex(({ id }) => id === shown);
			const next = { ...place.current, step: steps[index - 1]?.id ?? START };
			history.replaceState(next, '');
			show(next);
		},
		leave(receipt) {
			if (!place.current) return;
			isLeaving.current = true;
			leaveForReceipt(place.current, receipt);
		},
	};
}
