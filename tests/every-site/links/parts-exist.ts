import type { Check } from '../check.ts';
import { linksIn } from '../links-in.ts';

export const partsExist: Check = ({ pages }) => {
	const byPath = new Map(pages.map((page) => [page.path, page]));
	// Where no page stands at all, another check says so.
	const isMissing = ({ pathname, hash }: URL) =>
		byPath.has(pathname) &&
		byPath.get(pathname)?.$(`[id="${decodeURIComponent(hash.slice(1))}"]`).length !== 1;
	return pages.flatMap((page) =>
		linksIn(page)
			.filter(({ hash }) => hash !== '')
			.filter(isMissing)
			.map(({ pathname, hash }) => ({
				page: page.path,
				what: `leads to ${pathname}${hash}, and there is no such part`,
			})),
	);
};
