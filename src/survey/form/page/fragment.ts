/** Name in a link's fragment: what stands there never reaches a server or a log. */
const STEP = 'steg';

/** Keeps the step when a form is posted to come back in another language. */
export const stepFragment = (step: string) => `#${STEP}=${step}`;

/** Where the link that begins the long form leads to. */
export const FORM_ID = 'formular';

/** The step in the address, or the form's beginning, which then leaves address bar and history. */
export function takeStep(): string | undefined {
	const fragment = new URLSearchParams(location.hash.slice(1));
	const step = fragment.get(STEP) ?? (fragment.has(FORM_ID) ? FORM_ID : undefined);
	if (step !== undefined)
		history.replaceState(history.state, '', location.pathname + location.search);
	return step;
}
