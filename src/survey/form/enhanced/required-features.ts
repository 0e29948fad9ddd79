/**
 * What the script uses that a browser may lack which understands its language, or that a filter
 * may have taken away. A test on the built script finds what is missing here.
 */
export const REQUIRED_FEATURES = [
	'SubmitEvent.prototype.submitter',
	'AbortController',
	'crypto.getRandomValues',
	'fetch',
];

export const missingFeatures = (): string[] =>
	REQUIRED_FEATURES.filter((need) => !isThere(need.split('.')));

/** The last one is looked for and not read: what instances have throws on their prototype. */
function isThere(names: string[]): boolean {
	const last = names.pop() ?? '';
	const owner = names.reduce<unknown>(
		(place, name) => (Object(place) as Record<string, unknown>)[name],
		window,
	);
	return last in Object(owner);
}
