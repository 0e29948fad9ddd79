import { gzipSync } from 'node:zlib';
import { paths } from '../../../src/lib/paths.ts';
import { hasForm, inSwedish, isNotFound } from '../addresses.ts';
import type { BuiltPage } from '../built-site.ts';
import { onEachPage } from '../check.ts';
import { SCRIPTS, scriptsIn } from '../scripts-in.ts';

interface Scripts {
	count: number;
	/** Packed bytes in all. */
	most: number;
}
/** What ends a draft that is too old stands on every page that runs a script at all. */
const ENDS: Scripts = { count: 1, most: 400 };
/** What carries a code over, which works in any browser, and the form's own. */
const FORM: Scripts = { count: 3, most: 15_100 };
/** No draft, but keys. */
const PAPER: Scripts = { count: 3, most: 16_500 };
/** Something is found in the page itself. */
const FINDER: Scripts = { count: 2, most: 2_400 };
/** Something is found in the index. */
const SEARCH: Scripts = { count: 2, most: 4_400 };

/** No page that is read runs a script, unless it finds something or ends what the form has kept. */
export const scripts = onEachPage((page, site) => {
	const count = page.$(SCRIPTS).length;
	const bytes = gzipSync(scriptsIn(page, site).join(''), { level: 9 }).byteLength;
	const allowed = allowedOn(page);
	const most = allowed?.most ?? 0;
	return [
		...(count === (allowed?.count ?? 0) ? [] : [`runs ${String(count)} scripts`]),
		...(count === 0 || bytes <= most ? [] : [`${String(bytes)} bytes of script, packed`]),
	];
});

function allowedOn(page: BuiltPage): Scripts | undefined {
	switch (inSwedish(page.path)) {
		case paths.survey:
			return hasForm(page) ? FORM : ENDS;
		case paths.paper:
			return hasForm(page) ? PAPER : undefined;
		case paths.surveyThanks:
			return ENDS;
		case paths.search:
			return SEARCH;
		case paths.start:
		case paths.districts:
			return FINDER;
		default:
			return isNotFound(page.path) ? FINDER : undefined;
	}
}
