import { posix } from 'node:path';

/** Which content the site is made of. All paths are from the project's root. */
export interface SiteContent {
	folder: string;
	/** Where the site is built. */
	dist: string;
	/** What `npm run serve` sends of it instead, to those who can unpack it. */
	packed: string;
	/** What a build keeps for the next one of the same content. */
	cache: string;
}

/**
 * `SITE_CONTENT` names a folder below the project that stands for `content/`, in build, functions
 * and commands alike.
 * @throws {Error} where it is no such folder, and where the platform builds: what goes live is `content/`
 */
export function siteContentOf(environment: Record<string, string | undefined>): SiteContent {
	const { SITE_CONTENT: given, NETLIFY: platform } = environment;
	const folder = posix.normalize(given || 'content').replace(/\/$/, '');
	if (folder === 'content')
		return { folder, dist: 'dist', packed: '.packed', cache: 'node_modules/.astro' };
	if (/^\.|^\//.test(folder))
		throw new Error(`SITE_CONTENT must name a folder below the project, not ${folder}`);
	if (platform)
		throw new Error(`SITE_CONTENT is ${folder}, but the platform builds content/ alone: unset it`);
	const site = `.site/${folder}`;
	return { folder, dist: `${site}/dist`, packed: `${site}/packed`, cache: `${site}/cache` };
}

export const siteContent = siteContentOf(process.env);

/** Where a file stands that is called `content/…`, as the check and the editors call it. */
export const inSiteContent = (path: string, folder = siteContent.folder): string =>
	path.replace(/^content(?=\/)/, folder);

/** Somebody forgot what stands before its end, or put a dot there: nothing would read it. */
const NAMELESS = /^\.(?:[a-z\d-]+\.)?(?:mdx|yaml)$/i;

/** Left by the operating system, Git, Word or another editor beside a file: nobody put them there. */
export const isOfSystem = (name: string) =>
	(name.startsWith('.') && !NAMELESS.test(name)) ||
	name.startsWith('~$') ||
	/^(?:thumbs\.db|desktop\.ini)$/i.test(name);
