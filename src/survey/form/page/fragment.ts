/** Name in a link's fragment: what stands there never reaches a server or a log. */
const STEP = 'steg';

/** Keeps the number of the step when a form is posted to come back in another language. */
export const stepFragment = (step: number) => `#${STEP}=${String(step)}`;

/** Where the link that begins the long form leads to. */
export const FORM_ID = 'formular';

/** The step in the address, or the form's beginning, which then leaves address bar and history. */
export function takeStep(): number | typeof FORM_ID | undefined {
	const fragment = new URLSearchParams(location.hash.slice(1));
	const step = fragment.get(STEP);
	if (step === null && !fragment.has(FORM_ID)) return undefined;
	history.replaceState(history.state, '', location.pathname + location.search);
	return step === null ? FORM_ID : Number(step);
}
