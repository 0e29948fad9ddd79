import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { siteContent } from '../../lib/site-content.ts';
import { staticSite } from '../serve/static-site.ts';
import { say } from '../say.ts';

/** What is made of the whole site once it is built, and does not follow while one writes. */
const PARTS = ['/admin/', '/pagefind/'];

/** The search index and the editors' site of the last build. */
export const lastBuild: Plugin = {
	name: 'last-build',
	enforce: 'pre',
	resolveId: {
		filter: { id: /^\/pagefind\// },
		handler: (id) => ({ id, external: true }),
	},
	configureServer({ middlewares }) {
		const files = staticSite(siteContent.dist, siteContent.packed);
		middlewares.use((request, response, next) => {
			if (!PARTS.some((part) => request.url?.startsWith(part))) next();
			else if (builtAt() !== undefined) files(request, response);
			else response.writeHead(404).end('npm run build\n');
		});
	},
};

/** Says what search and `/admin/` show. */
export function sayAge(): void {
	const built = builtAt();
	say(
		built === undefined
			? 'There is no search and no /admin/ before the site is built: npm run build'
			: `Search and /admin/ are of the last build, ${built.toLocaleString('sv-SE')}: npm run build makes them anew.`,
	);
}

const builtAt = () =>
	statSync(join(siteContent.dist, 'pagefind/words.json'), { throwIfNoEntry: false })?.mtime;
