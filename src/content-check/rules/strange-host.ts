/** Letters that are written in Sweden and its neighbours: others may only look like these. */
const STRANGE = /[^\0-\u007F\u00E0-\u00F6\u00F8-\u0130\u0132-\u0137\u0139-\u017E]/giu;
const HOST = /^(?:[a-z][a-z\d+.-]*:)?\/\/(?:[^/?#@]*@)?(?<host>[^/?#]*)/i;

/** The host of an address as it is written: a program would write it otherwise. */
const hostIn = (url: string): string => HOST.exec(url)?.groups?.['host'] ?? '';

/**
 * Signs in a host's name that only look like others: it leads to somebody else. A name that has no
 * letter of ours, as on Arabic sites, is meant so.
 */
export function mistakenFor(url: string): string | undefined {
	const host = hostIn(url);
	const [first] = host.match(STRANGE) ?? [];
	if (first === undefined || !/[a-z]/i.test(host)) return undefined;
	const code = first.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
	return `I ${host} står ett tecken som bara liknar ett annat: ”${first}”, U+${code}. Adressen leder till någon annan. Skriv den själv, med vanliga bokstäver.`;
}
