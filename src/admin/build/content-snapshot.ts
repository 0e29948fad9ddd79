import type { Plugin } from 'vite';
import { readContent } from '../../content-check/content.ts';
import type { ContentFile } from '../../content-check/finding.ts';
import { readContentFiles } from '../../content-check/read-content.ts';
import { now } from '../../lib/clock.ts';
import { dayOf } from '../../lib/dates.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { TIME_ZONE } from '../../lib/time-zone.ts';
import { adminSv } from '../../strings/sv/admin/admin.ts';
import { withoutUnpublished } from './without-unpublished.ts';

const ID = 'virtual:content';
/** Reads a file, which a browser cannot. */
const READS_TIME_ZONE = '/src/lib/time-zone.ts';

/** Netlify's name for where the site comes from; a build elsewhere can only be edited locally. */
function repositoryOf({ REPOSITORY_URL = '' }: NodeJS.ProcessEnv): string {
	return /([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(REPOSITORY_URL)?.[1] ?? 'local/trygghet';
}

const contentIn = (root: string) =>
	withoutUnpublished(readContentFiles(root), dayOf(now(process.env, process.env['CONTEXT'])));

const siteIn = (files: ContentFile[]) =>
	readContent(files.filter(({ path }) => path === 'content/organisation.yaml')).organisation[0]
		?.fields.site ?? '';

/**
 * All that is published when the site is built, which the editors' check compares a change with,
 * the repository that it is kept in, and what the company's file says of itself.
 */
export function contentSnapshot(root: string) {
	const files = contentIn(root);
	const site = siteIn(files);
	return {
		name: 'content-snapshot',
		resolveId: (id: string) => (id === ID ? `\0${ID}` : undefined),
		load: (id: string) => {
			if (id.endsWith(READS_TIME_ZONE))
				return `export const TIME_ZONE = ${JSON.stringify(TIME_ZONE)};`;
			return id === `\0${ID}`
				? `export const files = ${JSON.stringify(files)};
export const repository = ${JSON.stringify(repositoryOf(process.env))};
export const site = ${JSON.stringify(site)};`
				: undefined;
		},
		transformIndexHtml: (html: string) =>
			html.replace('%TITLE%', () => escapeHtml(adminSv.title(site))),
	} satisfies Plugin;
}
