import { pagesOf } from '../../../src/content-check/rules/addresses.ts';
import type { Check } from '../check.ts';

const HEADINGS = 'main :is(h2, h3, h4)[id]';
const SECTIONS = 'main section[id]';
/** Comes and goes with the survey: nothing to link to. */
const PASSING = 'enkat';

/** Every part of a page with an anchor of its own is one that the content check lets a text link to. */
export const knownParts: Check = ({ pages, content }) => {
	const known = new Map(pagesOf(content).map((page) => [page.address, page]));
	return pages.flatMap(({ $, path }) => {
		const { parts, file } = known.get(path) ?? {};
		if (parts === undefined) return [];
		// Headings of a text are the check's own work; those of other pages are their templates'.
		const found = $(file === undefined ? SECTIONS : `${SECTIONS}, ${HEADINGS}`).get();
		return found
			.map((element) => $(element).attr('id') ?? '')
			.filter((id) => id !== PASSING && !parts.includes(id))
			.map((id) => ({ page: path, what: `the content check does not know #${id}` }));
	});
};
