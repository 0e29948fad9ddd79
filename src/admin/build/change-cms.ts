import type { Plugin } from 'vite';

/** What stands in the CMS, how often, and what is put in its place. */
export type Replacement = [what: RegExp, times: number, instead: string];

const ENTRY = '/@sveltia/cms/npm/index.js';

/** The CMS with the changes of the file `name`. Stops where a new version of it is another one. */
export function changeCms(name: string, changes: Replacement[]) {
	let isSeen = false;
	return {
		name,
		enforce: 'pre',
		transform: (code: string, id: string) => {
			if (!id.endsWith(ENTRY)) return undefined;
			isSeen = true;
			return changes.reduce((text, [what, times, instead]) => {
				const found = text.match(what)?.length ?? 0;
				if (found !== times)
					throw new Error(
						`The CMS has ${String(what)} ${found} times, not ${times}: see ${name}.ts.`,
					);
				return text.replaceAll(what, instead);
			}, code);
		},
		buildEnd: (error?: Error) => {
			if (error === undefined && !isSeen)
				throw new Error(`The CMS is not in ${ENTRY} any more: see change-cms.ts.`);
		},
	} satisfies Plugin;
}
