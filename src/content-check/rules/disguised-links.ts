import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { inText } from '../as-shown/written.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { pagesOf } from './addresses.ts';
import { allEntries, decode } from './links.ts';

/** Of a page of its own, `/omraden/dalhem/`: other sites have a `/kontakt/`, too. */
const OF_AN_ENTRY = /^\/[^/]+\/[^/]+\/$/;
/** What letters and searches put before an address, and where they keep it. */
const CARRIERS: [where: RegExp, parameter: string][] = [
	[/\.safelinks\.protection\.outlook\.com\//, 'url'],
	[/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url/, 'q'],
	[/^https?:\/\/(?:lm?\.(?:facebook|instagram)\.com\/|(?:[mw]+\.)?facebook\.com\/l\.php)/, 'u'],
];
/** Where people keep what they work with, for those who are signed in. */
const BEHIND_DOORS =
	/^https?:\/\/(?:[\w-]+\.sharepoint\.com|onedrive\.live\.com|1drv\.ms|(?:drive|mail)\.google\.com|docs\.google\.com\/(?!forms\/)|outlook\.(?:live|office|office365)\.com\/mail\/|teams\.microsoft\.com\/l\/(?!meetup-join\/))/;
/** Put behind an address where it is shared or sent: they tell how its reader came there. */
const TRACES =
	/^(?:utm_[a-z_]+|(?:d|fb|g|tt|tw|y)clid|msclkid|[gw]braid|fb_[a-z_]+|igsh(?:id)?|mc_[ce]id|_g[al]|_hs(?:enc|mi)|mkt_tok)=/i;
const QUERY = /^(?<address>[^?#]*)\?(?<query>[^#]*)(?<part>.*)$/s;
const WRITTEN_HOST =
	/^(?:https?:\/\/)?(?<host>[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|dk|eu|fi|info|io|net|no|nu|org|se))(?:[/?#]\S*)?$/iu;
const WRITTEN_ADDRESS = /[^\s@<>():]+@[^\s@<>()]+\.\p{L}{2,}/u;
const WRITTEN_NUMBER = /^\+?\d[\d\s()–-]{2,}$/;
/** No link is called more: an address is looked for from each of them on. */
const MOST_CHARACTERS = 500;

/** Links that say one place and lead to another, or the long way round. `host` is the site's own. */
export function disguisedLinks(content: Content, host?: string): Finding[] {
	const pages = new Set(pagesOf(content).map(({ address }) => address));
	return allEntries(content).flatMap(({ file, body }) =>
		body.nodes.flatMap((node): Finding[] => {
			if (node.type !== 'link' || !URL.canParse(node.url)) return [];
			const url = new URL(node.url);
			const message =
				ownAddress(url, pages, host) ??
				carried(url) ??
				otherwise(node, url) ??
				behindDoor(url) ??
				traced(node.url);
			const start = node.position?.start.offset ?? 0;
			return message === undefined ? [] : [inText(file, body, start, message, true)];
		}),
	);
}

function ownAddress(
	{ protocol, hostname, pathname, hash }: URL,
	pages: ReadonlySet<string>,
	host?: string,
): string | undefined {
	if (!/^https?:$/.test(protocol)) return undefined;
	if (hostname === host)
		return `${hostname} är den här webbplatsen. Skriv bara det som står efter namnet: ${pathname}${hash}`;
	return OF_AN_ENTRY.test(pathname) && pages.has(pathname)
		? `Leder länken till den här webbplatsen? Skriv då bara det som står efter namnet: ${pathname}${hash}`
		: undefined;
}

function carried(url: URL): string | undefined {
	const [, parameter = ''] = CARRIERS.find(([where]) => where.test(url.href)) ?? [];
	const real = withoutTraces(url.searchParams.get(parameter) ?? '');
	return URL.canParse(real)
		? `Adressen går en omväg över ${url.hostname}, som får veta vem som trycker. Skriv den riktiga: ${real}`
		: undefined;
}

const behindDoor = ({ href, hostname }: URL): string | undefined =>
	BEHIND_DOORS.test(href)
		? `På ${hostname} kommer ofta bara den in som är inloggad. Prova länken i ett privat fönster. Är det ett dokument? Skriv innehållet som en sida.`
		: undefined;

function traced(url: string): string | undefined {
	const plain = withoutTraces(url);
	return plain === url
		? undefined
		: `Adressen slutar med spår av var den är kopierad, och den som tar emot besöket får se dem. Skriv den utan: ${plain}`;
}

function withoutTraces(url: string): string {
	const { address = '', query, part = '' } = QUERY.exec(url)?.groups ?? {};
	if (query === undefined) return url;
	const parameters = query.split('&').filter((parameter) => !TRACES.test(parameter));
	return `${address}${parameters.length === 0 ? '' : '?'}${parameters.join('&')}${part}`;
}

/** What the link is called, where that is an address or a number, beside where it leads. */
function otherwise(link: Link, { protocol, hostname, pathname }: URL): string | undefined {
	const text = toString(link).trim().slice(0, MOST_CHARACTERS);
	const address = WRITTEN_ADDRESS.exec(text)?.[0].toLowerCase();
	const written = `https://${WRITTEN_HOST.exec(text)?.groups?.['host'] ?? ''}`;
	const to = hostname || decode(pathname);
	const isOther =
		(protocol === 'mailto:' &&
			address !== undefined &&
			!to.toLowerCase().split(',').includes(address)) ||
		(protocol === 'tel:' && WRITTEN_NUMBER.test(text) && national(text) !== national(to)) ||
		(hostname !== '' && URL.canParse(written) && !isOf(new URL(written).hostname, hostname));
	return isOther ? `Länken heter ${text} men leder till ${to}. Rätta det ena.` : undefined;
}

/** A part of a host, `www.` or `sok.`, leads to the same ones. */
const isOf = (one: string, other: string) => {
	const [short = '', long = ''] = [one, other]
		.map((host) => host.replace(/^www\./, ''))
		.sort((a, b) => a.length - b.length);
	return long === short || long.endsWith(`.${short}`);
};

/** The digits that are the same from abroad. */
const national = (number: string) =>
	number
		.replace(/;.*/, '')
		.replaceAll(/\D/g, '')
		.replace(/^(?:(?:00)?46)?0?/, '');
