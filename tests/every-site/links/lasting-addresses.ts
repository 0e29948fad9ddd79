import { paths } from '../../../src/lib/paths.ts';
import { NOT_FOUND } from '../addresses.ts';
import type { Check } from '../check.ts';

/** Those of the list that need no entry. */
const FIXED = Object.values(paths).filter((path) => typeof path === 'string');

/** Letters, posters and search engines lead there. */
export const lastingAddresses: Check = ({ file }) =>
	[...FIXED, NOT_FOUND]
		.filter((address) => file(address) === undefined)
		.map((address) => ({ page: address, what: 'nothing stands there' }));
