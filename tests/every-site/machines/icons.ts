import { APPLE_ICON, FAVICON_SIZE, iconPath } from '../../../src/lib/icons.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Check } from '../check.ts';
import { onPageAlone } from '../check.ts';
import { pictureSize } from '../picture-size.ts';

const FAVICON = '/favicon.ico';
const ICONS = [FAVICON, '/favicon.svg', iconPath(APPLE_ICON)];
const SIZE = `${String(FAVICON_SIZE)}x${String(FAVICON_SIZE)}`;

const named = onPageAlone(({ $ }) => {
	const icons = $('link[rel$="icon"]')
		.get()
		.map((link) => $(link).attr('href'));
	return [
		...(icons.join() === ICONS.join() ? [] : [`its icons are ${icons.join(', ')}`]),
		...($(`link[href="${FAVICON}"]`).attr('sizes') === SIZE ? [] : [`${FAVICON} is not ${SIZE}`]),
	];
});

/** Every page names the same, and they have the sizes that they say. */
export const icons: Check = (site) => [...named(site), ...mistakesIn(site)];

function mistakesIn({ file }: BuiltSite) {
	const apple = `png ${String(APPLE_ICON.size)}x${String(APPLE_ICON.size)}`;
	return [
		...(pictureSize(file(iconPath(APPLE_ICON))) === apple
			? []
			: [{ page: iconPath(APPLE_ICON), what: `is not ${apple}` }]),
		...(isIco(file(FAVICON)) ? [] : [{ page: FAVICON, what: `is no icon of ${SIZE}` }]),
	];
}

/** One picture: its header says how large it is, how many bytes, and where they begin. */
function isIco(file: Buffer | undefined): boolean {
	if (file === undefined || file.byteLength < 22) return false;
	const header = [0, 0, 1, 0, 1, 0, FAVICON_SIZE, FAVICON_SIZE];
	const start = file.readUInt32LE(18);
	return (
		header.every((byte, index) => file[index] === byte) &&
		file.byteLength === start + file.readUInt32LE(14) &&
		pictureSize(file.subarray(start)) === `png ${SIZE}`
	);
}
