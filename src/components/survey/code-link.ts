/** The name of the code in a link's fragment: it never reaches a server or a log. */
const CODE_FRAGMENT = 'kod';

/** The code in the address, which then leaves address bar and history: others use this device. */
export function takeCodeFromAddress(): string | undefined {
	const code = new URLSearchParams(location.hash.slice(1)).get(CODE_FRAGMENT);
	if (code === null) return undefined;
	history.replaceState(null, '', location.pathname + location.search);
	return code;
}
