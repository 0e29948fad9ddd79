import type { Definition, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { LANGUAGES_IN_SWEDISH } from '../../strings/language-names.ts';
import type { Language } from '../../survey/rules/languages.ts';
import { isBlank } from '../../survey/rules/text.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding, LineAndColumn } from '../finding.ts';
import { type Choice, suggestion } from '../nearest.ts';
import { withUnseen } from '../signs/unseen.ts';
import { readingLanguages, surveyLanguages } from '../reviewed-languages.ts';
import { attributeIn } from '../body/safe-body.ts';
import { startPlace } from '../body/tree.ts';
import { filesOf, pagesOf, type SitePage } from './addresses.ts';
import { isDocument, NO_DOCUMENTS } from './file-names.ts';
import { anchorsIn } from './headings.ts';
import { pointsToHidden, shownBy } from './hidden.ts';
import { mistakeOutside } from './links-outside.ts';

/** By address. */
type Pages = ReadonlyMap<string, SitePage>;
type Files = ReturnType<typeof filesOf>;

/** Links that lead nowhere, to what is no page, or that nobody can tell where they lead. */
export function brokenLinks(content: Content, today: string): Finding[] {
	const list = pagesOf(content);
	const pages: Pages = new Map(list.map((page) => [page.address, page]));
	const files = filesOf(content);
	const byFile = new Map(list.map((page) => [page.file, page]));
	const reviewed = { surveyIn: surveyLanguages(content, today), readIn: readingLanguages(content) };
	const entries = allEntries(content);
	const shownIn = shownBy(entries);
	return entries.flatMap((entry) => {
		const { file, body } = entry;
		const ownPage = byFile.get(file);
		const own = ownPage?.parts ?? anchorsIn(body);
		const findings: Finding[] = [];
		const add = (message: string | undefined, url: string, at: LineAndColumn) => {
			const address = addressIn(url);
			const page = pages.get(address);
			const shown = page?.shown ?? files.get(address) ?? {};
			const what = `${page === undefined ? 'Filen' : 'Sidan'} ${address}`;
			const found =
				message === undefined
					? (pointsToHidden(what, shownIn(entry), shown, today) ??
						(page && pointsToUnreviewed(page, ownPage, reviewed)))
					: { message };
			if (found !== undefined) findings.push({ file, field: 'texten', ...found, at });
		};
		for (const node of body.nodes) {
			if (node.type === 'link' || node.type === 'definition')
				add(
					noText(node) ?? turned(node) ?? mistakeIn(node.url, own, pages, files),
					node.url,
					startPlace(node),
				);
			const to = attributeIn(node, 'SwedishLink', 'to');
			if (to !== undefined) add(mistakeIn(to.value, own, pages, files), to.value, to.at);
		}
		return findings;
	});
}

/** Advice: somebody may review the words first, and which survey is the current one, time decides. */
function pointsToUnreviewed(
	page: SitePage,
	own: SitePage | undefined,
	reviewed: Record<'surveyIn' | 'readIn', readonly Language[]>,
): Pick<Finding, 'message' | 'isAdvice'> | undefined {
	const { surveyIn = 'sv', readIn = 'sv' } = page;
	let why: string;
	// Pages in a language come and go together.
	if (!reviewed.surveyIn.includes(surveyIn) && own?.surveyIn !== surveyIn)
		why = `enkäten är inte granskad på ${LANGUAGES_IN_SWEDISH[surveyIn]}. Länka till den på svenska, eller låt någon granska den och skriv det under reviewed i enkätens fil.`;
	else if (!reviewed.readIn.includes(readIn) && own?.readIn !== readIn)
		why = `orden på ${LANGUAGES_IN_SWEDISH[readIn]} är inte granskade. Länka till den svenska sidan, eller låt någon granska dem och skriv det under languages i organisation.yaml.`;
	else return undefined;
	return {
		message: `Sidan ${page.address} kommer inte med när webbplatsen går i drift: ${why}`,
		isAdvice: true,
	};
}

export const allEntries = (content: Content): Entry[] =>
	Object.values(content).flatMap((entries: Entry[]) => entries);

const noText = (link: Link | Definition): string | undefined =>
	link.type === 'link' && isBlank(toString(link))
		? 'Länken har ingen text. Skriv den mellan [ och ].'
		: undefined;

/** `[https://polisen.se/](polisen)` */
const turned = (link: Link | Definition): string | undefined => {
	const text = link.type === 'link' ? toString(link) : '';
	return /^(?:https?:\/\/|www\.|mailto:|tel:|\/)\S+$/i.test(text) && /^[^/.:@#?]+$/.test(link.url)
		? `Länken är vänd. Skriv texten mellan [ och ], och adressen mellan ( och ): [${decode(link.url)}](${text.replace(/^www\./i, 'https://www.')})`
		: undefined;
};

/** Leads nowhere but looks like it: a browser takes \\ for /, and servers %5C and %2F. */
const DISGUISED = /\\|%(?:5c|2f)/i;
/** A link that begins to write one: it may have several lines. */
const LETTER = /^(?<to>mailto:[^?]*)(?<words>\?.*)$/is;
const withoutLines = (_: string, to: string, words: string) =>
	to + words.replaceAll(/%0[ad]/gi, '');
const FILE = /\.[a-z0-9]{2,5}$/i;

/** What comes before a query and a part. */
const addressIn = (url: string) => url.split(/[?#]/)[0] ?? '';

function mistakeIn(
	url: string,
	own: readonly string[],
	pages: Pages,
	files: Files,
): string | undefined {
	if (url === '') return 'Länken har ingen adress. Skriv den mellan ( och ).';
	const unseen = withUnseen(decode(url.replace(LETTER, withoutLines)));
	if (unseen !== undefined)
		return `I adressen står ett tecken som inte syns: ${unseen}. Radera adressen och skriv den igen.`;
	if (url.startsWith('#')) return missingPart(decode(url.slice(1)), own, 'Sidan');
	// `//host` is another site, too.
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return mistakeOutside(url);
	if (!url.startsWith('/')) return withoutStart(url, pages);
	const address = addressIn(url);
	const part = url.split('#')[1];
	if (DISGUISED.test(address))
		return `Adressen ${url} leder någon annanstans än den ser ut att göra. Skriv den med vanliga snedstreck.`;
	if (files.has(address)) return undefined;
	const page = pages.get(address);
	if (page === undefined)
		return FILE.test(address) ? unknownFile(address) : unknownPage(address, pages);
	return part === undefined ? undefined : missingPart(decode(part), page.parts, `Sidan ${address}`);
}

function withoutStart(url: string, pages: Pages): string {
	if (/^[^\s/@]+@[^\s/@]+\.[a-z]+(?:\?.*)?$/i.test(url))
		return `Skriv mailto: före e-postadressen: mailto:${url}`;
	if (/^\+?[\d -]{6,}$/.test(decode(url)))
		return `Skriv tel: före telefonnumret: tel:${decode(url).replaceAll(/[^\d+]/g, '')}`;
	const host = /^https?(?:[;:]?\/+|;)(?<rest>[^/].*)$/i.exec(url)?.groups?.['rest'];
	if (host !== undefined)
		return `Adressen till en annan webbplats börjar med https://: https://${host}`;
	if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:se|com|org|nu|net|eu)\b)/i.test(url))
		return `Adressen till en annan webbplats börjar med https://: https://${url}`;
	if (isDocument(url)) return unknownFile(url);
	return `Länkar inom webbplatsen börjar med /.${suggestion(`/${url}`, wordsOf([...pages.keys()]))} Hela adressen behövs, till exempel /kontakt/.`;
}

const unknownFile = (address: string) =>
	isDocument(address)
		? `Filen ${address} finns inte. ${NO_DOCUMENTS} Ligger dokumentet på en annan webbplats? Skriv hela adressen, med https://.`
		: `Filen ${address} finns inte på webbplatsen. Rätta adressen, eller ta bort länken.`;

const missingPart = (part: string, parts: readonly string[], page: string) =>
	parts.includes(part)
		? undefined
		: `${page} har ingen rubrik eller del för #${part}.${suggestion(part, wordsOf(parts))}`;

function unknownPage(page: string, pages: Pages): string {
	if (pages.has(`${page}/`)) return `Adressen ska sluta med /: ${page}/`;
	const inSwedish = page.replace(/^\/sv(?=\/)/, '');
	if (pages.has(inSwedish)) return `Svenska sidor har inget språk i adressen: ${inSwedish}`;
	const guess = suggestion(page, wordsOf([...pages.keys()]));
	return `Sidan ${page} finns inte.${guess} Öppna sidan i webbläsaren och kopiera adressen efter webbplatsens namn.`;
}

const wordsOf = (words: readonly string[]): Choice[] => words.map((word) => ({ word }));

export function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
