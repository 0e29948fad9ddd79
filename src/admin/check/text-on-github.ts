const API = 'https://api.github.com';
/** Where the CMS keeps who has logged in. */
const USER = 'sveltia-cms.user';

/** Reads a file of an entry; `undefined` where there is none, or where nothing can be learnt of it. */
export type StoredText = (path: string) => Promise<string | undefined>;

/**
 * What GitHub has of an entry now: in its draft (the CMS's branch of that name), or else published.
 * Somebody who works on files of their own is the only one who does.
 */
export function textOnGithub(repository: string, collection: string, slug: string): StoredText {
	const token = tokenOf(localStorage.getItem(USER));
	if (token === undefined) return () => Promise.resolve(undefined);
	const headers = { authorization: `token ${token}`, accept: 'application/vnd.github.raw+json' };
	const read = (path: string, branch: string) =>
		fetch(`${API}/repos/${repository}/contents/${path}?ref=${encodeURIComponent(branch)}`, {
			headers,
			cache: 'no-store',
		});
	return async (path) => {
		const draft = await read(path, `cms/${collection}/${slug}`);
		const found = draft.status === 404 ? await read(path, 'main') : draft;
		return found.ok ? found.text() : undefined;
	};
}

function tokenOf(user: string | null): string | undefined {
	const { backendName, token } = JSON.parse(user ?? '{}') as Record<string, unknown>;
	return backendName === 'github' && typeof token === 'string' ? token : undefined;
}
