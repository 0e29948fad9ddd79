/** Names in a link's fragment: what stands there never reaches a server or a log. */
const CODE = 'kod';
const STEP = 'steg';

/** Keeps the step when a form is posted to come back in another language. */
export const stepFragment = (step: string) => `#${STEP}=${step}`;

/** Where the link that begins the long form leads to. */
export const FORM_ID = 'formular';

interface Fragment {
	code?: string;
	/** A step, or the form's beginning. */
	step?: string;
}

/**
 * The code and the step in the address, which then leave address bar and history: others use
 * this device.
 */
export function takeFragment(): Fragment {
	const fragment = new URLSearchParams(location.hash.slice(1));
	const code = fragment.get(CODE);
	const step = fragment.get(STEP) ?? (fragment.has(FORM_ID) ? FORM_ID : null);
	if (code === null && step === null) return {};
	history.replaceState(history.state, '', location.pathname + location.search);
	return { ...(code !== null && { code }), ...(step !== null && { step }) };
}
