import { REQUIRED_FEATURES } from '../../src/survey/form/enhanced/required-features.ts';
import { withoutScript } from './open-form.ts';

/** What the script could not do without once, and what browsers of 2021 lack. */
const ONCE_NEEDED = [
	'Array.prototype.toSorted',
	'Array.prototype.at',
	'String.prototype.replaceAll',
	'String.prototype.isWellFormed',
	'Element.prototype.replaceChildren',
	'crypto.randomUUID',
	'AbortSignal.timeout',
];

/** A way in which the form's script cannot do its work. */
export interface Breakage {
	/** Runs in the page before its own scripts. */
	before?: string;
	rewrite?: (html: string) => string;
	/** Whether questions come one by one all the same. */
	isEnhanced: boolean;
}

const takenAway = (path: string) => `{
	const names = '${path}'.split('.');
	const last = names.pop();
	let owner = names.reduce((place, name) => place?.[name], globalThis);
	for (; owner; owner = Object.getPrototypeOf(owner)) delete owner[last];
}`;

/** The method of a browser throws, as one that is missing would. */
const throws = (path: string) => `${path} = () => { throw new Error('${path}'); };`;

/** So does listening to this of the window. */
const throwsFor = (event: string) => `{
	const { addEventListener } = window;
	window.addEventListener = function (type, ...more) {
		if (type === '${event}') throw new Error(type);
		return addEventListener.call(this, type, ...more);
	};
}`;

export const breakages: Record<string, Breakage> = {
	...Object.fromEntries(
		ONCE_NEEDED.map((path) => [`no ${path}`, { before: takenAway(path), isEnhanced: true }]),
	),
	...Object.fromEntries(
		REQUIRED_FEATURES.map((path) => [`no ${path}`, { before: takenAway(path), isEnhanced: false }]),
	),
	'nothing of all this': {
		before: [...ONCE_NEEDED, ...REQUIRED_FEATURES].map(takenAway).join(''),
		isEnhanced: false,
	},
	'a syntax that it cannot read': {
		rewrite: (html) => withoutScript(html, '<script type="module">let = in ?. of</script>'),
		isEnhanced: false,
	},
	'an error while the script is read': {
		rewrite: (html) => withoutScript(html, '<script type="module">throw new Error()</script>'),
		isEnhanced: false,
	},
	'an error before the script touches the page': {
		before: throws('JSON.parse'),
		isEnhanced: false,
	},
	'an error in the middle of the first rendering': {
		before: throws('HTMLFormElement.prototype.addEventListener'),
		isEnhanced: false,
	},
	'an error at the end of the first rendering': {
		before: throwsFor('keydown'),
		isEnhanced: false,
	},
	'an error after the first rendering': { before: throwsFor('online'), isEnhanced: false },
	'an error in the first press': { before: throws('history.pushState'), isEnhanced: true },
	'an error in the first rendering after a press': {
		before: throws('Element.prototype.scrollIntoView'),
		isEnhanced: true,
	},
};
