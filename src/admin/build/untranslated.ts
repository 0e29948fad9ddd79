import { type Replacement, changeCms } from './change-cms.ts';

/**
 * The buttons of the languages ask whether a field in them is wrong, also in one that nobody has
 * translated the entry to. That ends in an error, after which no field says what is wrong with it.
 */
const ASKED_OF_NOTHING: Replacement[] = [
	[
		/Object\.values\((\w+\(\w+\)\[\w+\])\)(?=\.some\(\(\{valid:\w+\}\)=>!\w+\))/g,
		1,
		'Object.values($1??{})',
	],
];

export const untranslated = changeCms('untranslated', ASKED_OF_NOTHING);
