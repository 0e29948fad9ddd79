import { SMALL_HOUSE_WINDOWS, windowPath } from '../../components/house/small-house-windows.ts';

/** The one window of the house that is lit: yours. */
const LIT = 5;
const windows = (isLit: boolean) =>
	SMALL_HOUSE_WINDOWS.filter((_, index) => (index === LIT) === isLit)
		.map(windowPath)
		.join('');
const BARS = SMALL_HOUSE_WINDOWS.map(
	({ x, y }) => `M${String(x + 9.5)} ${String(y)}v26m-9.5-16h19`,
).join('');

/** Drawn once in a file of letters, for `HOUSE` to show in each. */
export const HOUSE_SYMBOL = `<svg class="symbols" width="0" height="0" aria-hidden="true"><symbol id="house" viewBox="40 88 160 214">
<path class="roof" d="M142 140V96h13v44zM48 154l72-58 72 58z"/><path class="wall" d="M60 152h120v148H60z"/>
<path class="unlit" d="${windows(false)}"/><path class="lit" d="${windows(true)}"/><path class="bars" d="${BARS}"/>
<path class="door" d="M110 262h20v38h-20z"/><path class="lit" d="M113 265h14v6h-14z"/></symbol></svg>`;

export const HOUSE = '<svg class="house" aria-hidden="true"><use href="#house"/></svg>';
