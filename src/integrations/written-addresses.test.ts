import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { parseMdx as parseInBrowser } from '../admin/format/parse-mdx.ts';
import { readBody } from '../content-check/body/body.ts';
import { MDX_FEATURES } from '../content-check/body/parse-mdx.ts';
import { allIn } from '../content-check/body/tree.ts';
import { endAddresses } from '../content-check/body/written-addresses.ts';
import { writtenAddresses } from './written-addresses.ts';

const built = (text: string) =>
	markdownToHtml(text, { features: MDX_FEATURES, mdastPlugins: [writtenAddresses] }).html;

/** Where the links of a text lead, as the check reads them in the build and in the browser. */
function checked(text: string) {
	const { nodes } = readBody({ path: 'a.mdx', text: `---\ntitle: A\n---\n${text}\n` });
	const inBrowser = parseInBrowser(text);
	if (!('type' in inBrowser)) throw new Error(inBrowser.reason);
	endAddresses(inBrowser);
	return [nodes, allIn(inBrowser)].map((read) =>
		read.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
	);
}

test.each([
	['Skriv ”https://www.polisen.se/” här.', 'https://www.polisen.se/', '” här.'],
	['”Läs på www.polisen.se.”', 'http://www.polisen.se', '.”'],
	['”Läs mer (se www.polisen.se)” står det.', 'http://www.polisen.se', ')” står det.'],
	['Vi följer www.polisen.se:s råd.', 'http://www.polisen.se', ':s råd.'],
	['Gå till www.polisen.se– där.', 'http://www.polisen.se', '– där.'],
	['»www.polisen.se/rad«', 'http://www.polisen.se/rad', '«'],
	['"https://www.polisen.se/"', 'https://www.polisen.se/', '”'],
	['Läs https://www.polisen.se/👍🏽', 'https://www.polisen.se/', '👍🏽'],
	['Läs https://www.polisen.se/👨‍👩‍👧❤️', 'https://www.polisen.se/', '👨‍👩‍👧❤️'],
	['**”www.polisen.se”** nu', 'http://www.polisen.se', '”</strong> nu'],
	['”https://a.se/Eken_(kvarter)”', 'https://a.se/Eken_(kvarter)', '”'],
])('an address ends where it ends, and the rest is read: %s', (text, url, rest) => {
	const shown = url.replace('http://', '');
	expect(built(text)).toContain(`<a href="${url}">${shown}</a>${rest}`);
	expect(checked(text)).toEqual([[url], [url]]);
});

test.each([
	['[sidan](https://a.se/x–)', 'https://a.se/x–'],
	['[https://a.se/x–](https://a.se/x–)', 'https://a.se/x–'],
	['https://a.se/wiki/Mall:s', 'https://a.se/wiki/Mall:s'],
	['https://a.se:8443/x', 'https://a.se:8443/x'],
	['https://a.se/Malmö–Lund', 'https://a.se/Malmö–Lund'],
])('and is left as it is where nothing stands behind it: %s', (text, url) => {
	expect(built(text)).toContain(`<a href="${encodeURI(url)}">`);
	expect(checked(text)).toEqual([[url], [url]]);
});
