import type { Plugin } from 'vite';
import { readContentFiles } from '../../cli/read-content.ts';
import { now } from '../../lib/clock.ts';
import { dayOf } from '../../lib/dates.ts';
import { withoutUnpublished } from './without-unpublished.ts';

const ID = 'virtual:content';

/** Netlify's name for where the site comes from; a build elsewhere can only be edited locally. */
function repositoryOf({ REPOSITORY_URL = '' }: NodeJS.ProcessEnv): string {
	return /([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(REPOSITORY_URL)?.[1] ?? 'local/trygghet';
}

const contentIn = (root: string) =>
	withoutUnpublished(readContentFiles(root), dayOf(now(process.env, process.env['CONTEXT'])));

/**
 * All that is published when the site is built, which the editors' check compares a change with,
 * and the repository that it is kept in.
 */
export const contentSnapshot = (root: string): Plugin => ({
	name: 'content-snapshot',
	resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
	load: (id) =>
		id === `\0${ID}`
			? `export const files = ${JSON.stringify(contentIn(root))};
export const repository = ${JSON.stringify(repositoryOf(process.env))};`
			: undefined,
});
