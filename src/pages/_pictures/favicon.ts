import { token } from './token.ts';

const LIT = 'M8 4h6v6H8zm10 0h6v6h-6zM8 12h6v6H8zm0 8h6v6H8zm10 0h6v6h-6z';
const UNLIT = 'M18 12h6v6h-6z';

/** Six windows of a house, one of them dark. */
export const favicon = (): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${token('wall')}"/><path fill="${token('unlit')}" d="${UNLIT}"/><path fill="${token('lit')}" d="${LIT}"/></svg>`;
