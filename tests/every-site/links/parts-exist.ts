import { attributeIn } from '../../../src/content-check/body/safe-body.ts';
import { pagesOf } from '../../../src/content-check/rules/addresses.ts';
import { allEntries } from '../../../src/content-check/rules/links.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Check } from '../check.ts';
import { linksIn } from '../links-in.ts';

export const partsExist: Check = ({ pages, content }) => {
	const byPath = new Map(pages.map((page) => [page.path, page]));
	const passing = passingParts(content);
	// Where no page stands at all, another check says so.
	const isMissing = ({ pathname, hash }: URL) =>
		byPath.has(pathname) &&
		byPath.get(pathname)?.$(`[id="${decodeURIComponent(hash.slice(1))}"]`).length !== 1;
	return pages.flatMap((page) =>
		linksIn(page)
			.filter(({ hash }) => hash !== '')
			.filter(isMissing)
			.filter(({ pathname, hash }) => !passing.has(pathname + decodeURIComponent(hash)))
			.map(({ pathname, hash }) => ({
				page: page.path,
				what: `leads to ${pathname}${hash}, and there is no such part`,
			})),
	);
};

/**
 * Parts that come and go with time, to which a text leads: the content check lets it, for who
 * comes while the part is gone is at the top of its page.
 */
function passingParts(content: BuiltSite['content']): Set<string> {
	const known = new Set(
		pagesOf(content).flatMap(({ address, parts }) => parts.map((part) => `${address}#${part}`)),
	);
	const written = allEntries(content).flatMap(({ body }) =>
		body.nodes.flatMap((node) =>
			node.type === 'link' ? node.url : (attributeIn(node, 'SwedishLink', 'to')?.value ?? []),
		),
	);
	return known.intersection(new Set(written));
}
