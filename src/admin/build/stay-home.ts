import type { Plugin } from 'vite';

/** What the CMS would ask others for as soon as it starts, and what it is given in its place. */
const ASKED: [what: RegExp, times: number, instead: string][] = [
	// The same fonts come with the package.
	[/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)]*\)/g, 3, "local('')"],
	[
		/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g,
		1,
		'data:application/json,{"status":{"indicator":"none"}}',
	],
];

const ENTRY = '/@sveltia/cms/npm/index.js';

/** Nobody else learns that somebody edits. Stops where a new version of the CMS is another one. */
export function stayHome(): Plugin {
	let isSeen = false;
	return {
		name: 'stay-home',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith(ENTRY)) return undefined;
			isSeen = true;
			return ASKED.reduce((text, [what, times, instead]) => {
				const found = text.match(what)?.length ?? 0;
				if (found !== times)
					throw new Error(
						`The CMS has ${String(what)} ${found} times, not ${times}: see stay-home.ts.`,
					);
				return text.replaceAll(what, instead);
			}, code);
		},
		buildEnd(error) {
			if (error === undefined && !isSeen)
				throw new Error(`The CMS is not in ${ENTRY} any more: see stay-home.ts.`);
		},
	};
}
