/** Those whom the search has a number for, in the order in which they are shown. */
export const CALLS = [
	'emergency',
	'police',
	'care',
	'women',
	'emergencyRepairs',
	'repairs',
	'disturbance',
	'customerService',
] as const;
export type Call = (typeof CALLS)[number];

/** What the search page says in one language. Texts take `{typed}`, `{count}` and `{words}`. */
export interface SearchStrings {
	title: string;
	lead: string;
	description: string;
	label: string;
	submit: string;
	results: string;
	/** What stands in the page for its script. */
	answers: {
		searching: string;
		one: string;
		many: string;
		none: string;
		/** A number answers what is typed, and no page does. */
		numberAlone: string;
		failed: string;
		/** `{words}` are a link that searches for what was probably meant. */
		meant: string;
	};
	elsewhere: string;
	withoutScript: string;
	/** Other ways to find. */
	ways: Record<'districts' | 'contact' | 'measures' | 'areaDays' | 'articles' | 'results', string>;
	/** Parts of the site that have no name in the navigation of every language. */
	parts: { measures: string; articles: string; other: string };
	/** Name of the list of numbers that answer what is typed. */
	call: string;
	/** Of those numbers that the words around every page do not name. */
	callNames: Record<Exclude<Call, 'emergency' | 'police'>, string>;
	/** What is typed by who looks for a number. */
	callWords: Record<Call, string[]>;
}
