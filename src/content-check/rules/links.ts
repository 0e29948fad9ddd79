import type { Definition, Link } from 'mdast';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { type Choice, suggestion } from '../nearest.ts';
import { attributeIn } from '../body/safe-body.ts';
import { pagesOf, type SitePage } from './addresses.ts';
import { anchorsIn } from './headings.ts';
import { pointsToHidden } from './hidden.ts';

/** By address. */
type Pages = ReadonlyMap<string, SitePage>;

/** Links that lead nowhere, to what is no page, or that nobody can tell where they lead. */
export function brokenLinks(content: Content, today: string): Finding[] {
	const list = pagesOf(content);
	const pages: Pages = new Map(list.map((page) => [page.address, page]));
	const byFile = new Map(list.map((page) => [page.file, page]));
	return allEntries(content).flatMap(({ file, body, fields }) => {
		const own = byFile.get(file)?.parts ?? anchorsIn(body);
		const findings: Finding[] = [];
		const add = (message: string | undefined, url: string, { line = 1, column = 1 } = {}) => {
			const page = pages.get(url.split('#')[0] ?? '');
			const found =
				message === undefined
					? page && pointsToHidden(`Sidan ${page.address}`, fields, page.shown, today)
					: { message };
			if (found !== undefined)
				findings.push({ file, field: 'texten', ...found, at: { line, column } });
		};
		for (const node of body.nodes) {
			if (node.type === 'link' || node.type === 'definition')
				add(noText(node) ?? mistakeIn(node.url, own, pages), node.url, node.position?.start);
			const to = attributeIn(node, 'SwedishLink', 'to');
			if (to !== undefined) add(mistakeIn(to.value, own, pages), to.value, to.at);
		}
		return findings;
	});
}

export const allEntries = (content: Content): Entry[] =>
	Object.values(content).flatMap((entries: Entry[]) => entries);

const noText = (link: Link | Definition): string | undefined =>
	link.type === 'link' && link.children.length === 0
		? 'Länken har ingen text. Skriv den mellan [ och ].'
		: undefined;

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** Made by code, and not for reading. */
const FILES = /\.(?:ics|xml|csv|json|txt|pdf)$/;

function mistakeIn(url: string, own: readonly string[], pages: Pages): string | undefined {
	if (url === '') return 'Länken har ingen adress. Skriv den mellan ( och ).';
	if (url.startsWith('#')) return missingPart(decode(url.slice(1)), own, 'Sidan');
	// `//host` is another site, too.
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return mistakeOutside(url);
	if (!url.startsWith('/'))
		return /^(?:www\.|[\w-]+\.(?:se|com|org|nu)\b)/i.test(url)
			? `Adressen till en annan webbplats börjar med https://: https://${url}`
			: `Länkar inom webbplatsen börjar med /.${suggestion(`/${url}`, wordsOf([...pages.keys()]))} Hela adressen behövs, till exempel /kontakt/.`;
	const [path = '', part] = url.split('#');
	const address = path.split('?')[0] ?? '';
	if (FILES.test(address)) return undefined;
	const page = pages.get(address);
	if (page === undefined) return unknownPage(address, pages);
	return part === undefined ? undefined : missingPart(decode(part), page.parts, `Sidan ${address}`);
}

const missingPart = (part: string, parts: readonly string[], page: string) =>
	parts.includes(part)
		? undefined
		: `${page} har ingen rubrik eller del för #${part}.${suggestion(part, wordsOf(parts))}`;

function mistakeOutside(url: string): string | undefined {
	if (url.startsWith('//')) return 'Skriv https: före //, eller ta bort det ena snedstrecket.';
	if (!URL.canParse(url)) return 'Adressen går inte att läsa. Kopiera den från webbläsaren.';
	if (SAFE.has(new URL(url).protocol)) return undefined;
	return `En länk får inte börja med "${new URL(url).protocol}". Den ska börja med /, https:, mailto: eller tel:.`;
}

function unknownPage(page: string, pages: Pages): string {
	if (pages.has(`${page}/`)) return `Adressen ska sluta med /: ${page}/`;
	const guess = suggestion(page, wordsOf([...pages.keys()]));
	return `Sidan ${page} finns inte.${guess} Öppna sidan i webbläsaren och kopiera adressen efter webbplatsens namn.`;
}

const wordsOf = (words: readonly string[]): Choice[] => words.map((word) => ({ word }));

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
