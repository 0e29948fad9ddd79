import { type Replacement, changeCms } from './change-cms.ts';

/** What the CMS would ask others for as soon as it starts, and what it is given in its place. */
const ASKED: Replacement[] = [
	// The same fonts come with the package.
	[/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)]*\)/g, 3, "local('')"],
	[
		/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g,
		1,
		'data:application/json,{"status":{"indicator":"none"}}',
	],
];

/** Nobody else learns that somebody edits. */
export const stayHome = changeCms('stay-home', ASKED);
