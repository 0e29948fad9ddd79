import { suggestion } from '../nearest.ts';
import { mistakenFor } from './strange-host.ts';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const PREVIEW =
	/^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$|\.(?:netlify\.app|localhost)$/;
const INSIDE =
	/^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)[\d.]+$|\.(?:corp|home|internal|intra|intranet|lan|local)$/;

/** A name of parts with letters at its end, or a number. */
const HOST = /^(?:[a-z\d_](?:[a-z\d_-]*[a-z\d_])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)\.?$|^[\d.]+$|^\[/;
const LETTER_BOXES = /^[^\s@,;]+@[^\s@,;]+\.[a-z]+(?:,[^\s@,;]+@[^\s@,;]+\.[a-z]+)*$/i;

/** What is wrong with an address that leaves the site; `undefined` where it leads where it says. */
export function mistakeOutside(url: string): string | undefined {
	if (url.startsWith('//')) return 'Skriv https: före //, eller ta bort det ena snedstrecket.';
	if (!URL.canParse(url)) return 'Adressen går inte att läsa. Kopiera den från webbläsaren.';
	const { protocol, hostname, username, pathname } = new URL(url);
	if (/^(?:file|[a-z]):$/.test(protocol))
		return `En länk får inte börja med "${protocol}": det är en fil på din egen dator, och ingen annan kommer åt den. Skriv innehållet som en sida.`;
	if (!SAFE.has(protocol)) {
		const alike = ['https:', 'mailto:', 'tel:'].filter((word) =>
			word.startsWith(protocol.charAt(0)),
		);
		const meant = suggestion(
			protocol,
			alike.map((word) => ({ word })),
		);
		return `En länk får inte börja med "${protocol}".${meant} Den ska börja med /, https:, mailto: eller tel:.`;
	}
	if (protocol === 'mailto:')
		return LETTER_BOXES.test(pathname)
			? undefined
			: 'Efter mailto: ska det stå en e-postadress, till exempel mailto:namn@exempel.se. Flera skiljs åt med komma.';
	if (protocol === 'tel:') return mistakeInNumber(url.slice(protocol.length), pathname);
	if (!/^https?:\/\/[^/\\]/i.test(url))
		return `Skriv två snedstreck efter ${protocol}//. Kopiera adressen från webbläsaren.`;
	if (/^https?:\/\/[^/@.:]+@[^/@]+\/?$/.test(url))
		return `Skriv mailto: före en e-postadress: mailto:${username}@${hostname}`;
	if (username !== '' || url.split(/[?#]/)[0]?.includes('\\') === true)
		return `Adressen leder till ${hostname}, och inte dit den ser ut att leda. Kopiera den från webbläsaren.`;
	const strange = mistakenFor(url);
	if (strange !== undefined) return strange;
	if (PREVIEW.test(hostname))
		return `${hostname} är en förhandsvisning som försvinner. Skriv bara det som står efter webbplatsens namn: ${pathname}`;
	if (INSIDE.test(hostname))
		return `${hostname} finns bara i ett eget nätverk. Den som läser hemma kommer inte dit.`;
	if (!hostname.includes('.'))
		return `${hostname} är ingen webbplats: slutet, till exempel .se, saknas.`;
	return HOST.test(hostname)
		? undefined
		: `${hostname} kan ingen webbplats heta: se efter punkter, komman och slutet. Kopiera adressen från webbläsaren.`;
}

function mistakeInNumber(written: string, pathname: string): string | undefined {
	if (/\d{2}/.test(pathname) && !/\p{L}/u.test(pathname)) return undefined;
	return /^\+?\d[\d\p{Pd}\u2212]+$/u.test(written)
		? `Skriv numret utan streck: tel:${written.replaceAll(/[^\d+]/g, '')}`
		: 'Efter tel: ska det stå ett telefonnummer med siffror, till exempel tel:+4642102030.';
}
