import { paths } from '../../../src/lib/paths.ts';
import { searchFor } from '../../browser/search-for.ts';
import { kindOf, languageOf } from '../addresses.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import type { Check, Finding } from '../check.ts';
import { HOST, onPhone } from '../open-pages.ts';

interface Wanted {
	typed: string;
	/** An address or a number that has to be among the first three. */
	answer: string;
}

/** What has to be found whatever the content says. */
const NUMBERS: Wanted[] = [
	{ typed: '112', answer: '112' },
	{ typed: 'akut', answer: '112' },
	{ typed: 'nödnummer', answer: '112' },
	{ typed: 'polsien', answer: '114 14' },
	{ typed: '11414', answer: '114 14' },
	{ typed: '1177', answer: '1177' },
	{ typed: 'ambulance', answer: '112' },
	{ typed: 'الشرطة', answer: '114 14' },
];
/** So many of each kind tell. */
const SAMPLE = 8;

/** Pages are found by their names, with a slip, beside words that stand nowhere; numbers at once. */
export const search: Check = (site) =>
	onPhone(site, async (page) => {
		await page.goto(HOST + paths.search);
		const findings: Finding[] = [];
		for (const { typed, answer } of [...NUMBERS, ...byName(site), ...withSlips(site)]) {
			const { pages, numbers } = await searchFor(page, typed);
			if (![...pages.slice(0, 3), ...numbers.slice(0, 3)].includes(answer))
				findings.push({ page: paths.search, what: `"${typed}" does not bring ${answer}` });
		}
		return findings;
	});

const byName = (site: BuiltSite): Wanted[] =>
	[paths.district(':id'), paths.measure(':id'), paths.article(':id')].flatMap((kind) =>
		sampleOf(site, kind)
			.filter((page) => hasOwnName(page, site))
			.map((page) => ({ typed: `${nameOf(page)} qwxzq`, answer: page.path })),
	);

/** Editors may call several pages the same: then which of them comes first is chance. */
const hasOwnName = (page: BuiltPage, { pages }: BuiltSite) =>
	!pages.some(
		(other) => other !== page && languageOf(other.path) === 'sv' && nameOf(other) === nameOf(page),
	);

/** Names of one long word: of short ones another letter may be another name. */
const withSlips = (site: BuiltSite): Wanted[] =>
	sampleOf(site, paths.district(':id')).flatMap((page) => {
		const name = nameOf(page);
		return /^\p{L}{7,}$/u.test(name)
			? [{ typed: name.slice(0, 3) + name.slice(4), answer: page.path }]
			: [];
	});

const sampleOf = ({ pages }: BuiltSite, kind: string): BuiltPage[] =>
	pages
		.filter(({ path, $ }) => kindOf(path) === kind && $('meta[name="robots"]').length === 0)
		.filter(({ path }) => languageOf(path) === 'sv')
		.slice(0, SAMPLE);

const nameOf = ({ $ }: BuiltPage): string => $('h1').text().replaceAll(/\s+/g, ' ').trim();
