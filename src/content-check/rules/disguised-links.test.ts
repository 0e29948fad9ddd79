import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { contentWith } from '../content-builder.ts';

const FILE = 'content/articles/sv/lankar.mdx';
const HOST = 'trygghet.exempel.se';

/** What is said of a text with a link. */
async function saidOf(text: string, host?: string): Promise<string[]> {
	const article = `---\ntitle: Länkar\nsummary: Dit leder de.\norder: 9\nsources: [Företaget]\nchecked: 2026-06-01\n---\n\nLäs mer på ${text}.\n`;
	const options = { production: false, today: '2026-07-01', ...(host !== undefined && { host }) };
	const found = await checkContent(contentWith({ [FILE]: article }), options);
	return found
		.filter(({ file }) => file === FILE)
		.map(({ level, message }) => `${level} ${message}`);
}

describe('is an error, since nobody can mean it', () => {
	test.each([
		['a letter of another alphabet', '[polisen](https://p\u043Elisen.se/)', '”\u043E”, U+043E'],
		['an i without its dot', '[polisen](https://pol\u0131sen.se/)', 'U+0131'],
		['a wide letter', '[polisen](https://\uFF50olisen.se/)', 'U+FF50'],
		['a full stop of another alphabet', '[polisen](https://polisen\u3002se/)', 'U+3002'],
		['the same in a bare address', '”www.polisen\u3002se”', 'U+3002'],
		['a letter of another alphabet in a bare address', '”www.p\u043Elisen.se”', 'U+043E'],
		['one at its end', 'www.polisen.s\u0435:s', 'U+0435'],
		['a bare name in a local network', '[planen](https://filer.local/plan/)', 'eget nätverk'],
		['an address in a local network', '[planen](http://172.20.1.4/plan/)', 'eget nätverk'],
		['a computer of its own', '[planen](http://[::1]:8888/plan/)', 'förhandsvisning'],
		['this computer', '[planen](http://localhost:8888/plan/)', 'förhandsvisning'],
		['this computer by its number', '[planen](http://127.0.0.1:8888/plan/)', 'förhandsvisning'],
		['a large network of one’s own', '[planen](http://10.0.0.8/plan/)', 'eget nätverk'],
		['one at home', '[planen](http://192.168.1.4/plan/)', 'eget nätverk'],
		['a file of one’s own', '[planen](file:///C:/plan.html)', 'börja med "file:"'],
		['a number of one digit', '[ring](tel:1)', 'till exempel tel:+4642102030.'],
		['a link without words', '[](/kontakt/)', 'Länken har ingen text'],
		['a slash in disguise', '[a](/%2fexempel.se/)', 'leder någon annanstans'],
		['a part that another page lacks', '[a](/kontakt/#hitta-hit)', 'för #hitta-hit'],
		['themes that nobody has written', '[a](/resultat/2026/#teman)', 'för #teman'],
		['a link from a translation', '<SwedishLink to="/kontackt/">a</SwedishLink>', '/kontakt/'],
		['an address of its own', '[polisen][p]\n\n[p]: javascript:x', 'börja med "javascript:"'],
		['a file of one’s own by its path', '[planen](C:\\Users\\plan.pdf)', 'din egen dator'],
		['what is no place', '[planen](data:text/html,hej)', 'börja med "data:"'],
		['an address without its start', '[polisen](//polisen.se/)', 'Skriv https: före //'],
		['one slash', '[polisen](https:/polisen.se/)', 'två snedstreck'],
		['a name before the host', '[polisen](https://polisen.se:x@a.se/)', 'leder till a.se'],
		['a slash turned', '[polisen](https://a.se\\\\@polisen.se/)', 'leder till a.se'],
		['a link turned round', '[https://polisen.se/](polisen)', '): [polisen](https://polisen.se/)'],
		['one turned round without https', '[www.polisen.se](polisen)', '](https://www.polisen.se)'],
		[
			'one with its signs turned',
			'(polisen)[https://polisen.se/]',
			'[polisen](https://polisen.se/)',
		],
		['a colon left out', '[polisen](https//polisen.se/)', ': https://polisen.se/'],
		['another sign for the colon', '[polisen](http;//polisen.se/)', ': https://polisen.se/'],
		['a letter left out', '[polisen](htps://polisen.se/)', 'Menade du "https:"?'],
		['another word for mailto', '[a](mail:a@exempel.se)', 'Menade du "mailto:"?'],
		['mailto forgotten', '[a](a@exempel.se?subject=Hej)', 'mailto:a@exempel.se?subject=Hej'],
		['https for mailto', '[a](https://a@exempel.se)', ': mailto:a@exempel.se'],
		['a document without a path', '[planen](plan.pdf)', 'tar inte emot dokument'],
		['a component with a blank', '< Phone number="112" />', 'Skriv <Phone'],
		['two full stops', '[polisen](https://polisen..se/)', 'polisen..se kan ingen webbplats heta'],
		['an end of one letter', '[polisen](https://www.polisen.s/)', 'kan ingen webbplats heta'],
		['a comma for a full stop', '[polisen](https://www,polisen.se/)', 'kan ingen webbplats heta'],
		['letter boxes as Outlook parts them', '[a](mailto:a@exempel.se;b@exempel.se)', 'med komma'],
		['one of two that is none', '[a](mailto:a@exempel.se,b)', 'med komma'],
		['a line in a letter box', '[a](mailto:a%0A@exempel.se)', 'U+000A'],
		['a dash in a number', '[ring](tel:042–102030)', 'utan streck: tel:042102030'],
		['a letter in a number', '[ring](tel:04210203O)', 'till exempel tel:+4642102030.'],
		['the folder of the Swedish pages', '[a](/sv/kontakt/)', 'inget språk i adressen: /kontakt/'],
		['signs around an address', '<https://polisen.se>', 'mellan < och >'],
		['a preview', '[planen](https://deploy-preview-7--x.netlify.app/a/)', 'förhandsvisning'],
	])('%s', async (_, link, words) => {
		const [found, ...others] = await saidOf(link);
		expect(found).toMatch(/^error /);
		expect(found).toContain(words);
		expect(others).toEqual([]);
	});
});

describe('is advice, since it may be meant', () => {
	const SAFE_LINK =
		'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpolisen.se%2Frad%2F&data=1';
	test.each([
		[
			'a page of the site by its whole address',
			'[Dalhem](https://t.se/omraden/dalhem/#om)',
			': /omraden/dalhem/#om',
		],
		[
			'what a chat puts before it',
			'[a](https://l.facebook.com/l.php?u=https%3A%2F%2Fpolisen.se%2F)',
			'riktiga: https://polisen.se/',
		],
		[
			'what Facebook puts before it',
			'[a](https://www.facebook.com/l.php?u=https%3A%2F%2Fpolisen.se%2F)',
			'riktiga: https://polisen.se/',
		],
		['a host that ends alike', '[polisen.se](https://apolisen.se/)', 'leder till apolisen.se'],
		['what Outlook puts before an address', `[polisen](${SAFE_LINK})`, ': https://polisen.se/rad/'],
		[
			'what a search puts before it',
			'[polisen](https://www.google.se/url?q=https://polisen.se/)',
			': https://polisen.se/',
		],
		[
			'what a search puts before an address with traces of a letter',
			'[polisen](https://www.google.se/url?q=https://polisen.se/%3Futm_source%3Dbrev%26a%3D1)',
			'riktiga: https://polisen.se/?a=1',
		],
		[
			'a place for those who are signed in',
			'[a](https://a-my.sharepoint.com/:w:/r/x)',
			'På a-my.sharepoint.com kommer',
		],
		['a drive', '[a](https://drive.google.com/file/d/1/view)', 'privat fönster'],
		['traces of a chat', '[a](https://a.se/x?fbclid=IwAR0_x-1#y)', 'utan: https://a.se/x#y'],
		[
			'traces of a letter among what is asked for',
			'[a](https://a.se/?utm_source=brev&q=l%C3%A5s+nu&utm_Medium=e&b=1#del)',
			'utan: https://a.se/?q=l%C3%A5s+nu&b=1#del',
		],
		['traces in a bare address', 'https://a.se/?gclid=Cj0&msclkid=1#x', 'utan: https://a.se/#x'],
		[
			'another host than it says',
			'[www.polisen.se](https://polis.en.se/)',
			'leder till polis.en.se',
		],
		[
			'another letter box than it says',
			'[a@exempel.se](mailto:b@exempel.se)',
			'leder till b@exempel.se',
		],
		[
			'another letter box than a part of it says',
			'[Mejla a@exempel.se](mailto:b@exempel.se)',
			'leder till b',
		],
		[
			'an address that cannot be decoded',
			'[a@exempel.se](mailto:%ZZ@exempel.se)',
			'leder till %ZZ@exempel.se',
		],
		['another number than it says', '[042-10 20 30](tel:+4642102031)', 'leder till +4642102031'],
	])('%s', async (_, link, words) => {
		const [found, ...others] = await saidOf(link);
		expect(found).toMatch(/^advice /);
		expect(found).toContain(words);
		expect(others).toEqual([]);
	});

	test('the own host, where it is known', async () => {
		const [found] = await saidOf(`[kontakt](https://${HOST}/kontakt/)`, HOST);
		expect(found).toContain('Skriv bara det som står efter namnet: /kontakt/');
		expect(await saidOf(`[kontakt](https://${HOST}/kontakt/)`)).toEqual([]);
	});
});

test.each([
	'[polisen.se](https://polisen.se/)',
	'[polisen.se/rad](https://www.polisen.se/rad/)',
	'[helsingborg.se](https://service.helsingborg.se/)',
	'[räddningstjänsten.se](https://www.räddningstjänsten.se/)',
	'www.polisen.se',
	'\\<https://polisen.se>',
	'”www.polisen.se” och www.polisen.se:s råd',
	'»www.polisen.se«, eller www.polisen.se– där',
	'”https://www.polisen.se/”',
	'[سفارة](https://موقع.مصر/)',
	'[042-10 20 30](tel:+4642102030)',
	'[042-10 20 30](tel:+46-0-42102030)',
	'[042-10 20 30](tel:004642102030)',
	'[delen](#hj%C3%A4lp)\n\n## Hjälp\n\nText',
	'[delen](/omraden/dalhem/#%6Fm)',
	'[112](tel:112)',
	'[Mejla oss: a@exempel.se](mailto:a@exempel.se)',
	'[xn--a.se](https://www.boverket.se/)',
	'[a@exempel.se](mailto:A@exempel.se?subject=Hej)',
	'[Mejla a@exempel.se](mailto:a@exempel.se,b@exempel.se)',
	'[Mejla](mailto:a@exempel.se?subject=Hej&body=Hej%0D%0AJag%0Abor)',
	'[a](https://a_b.exempel.se./)',
	'[a](https://xn--rksmrgs-5wao1o.xn--fiqs8s/)',
	'[a](https://8.8.8.8/)',
	'[a](https://172.15.0.1/)',
	'[rapporten.pdf](https://www.boverket.se/rapporten.pdf)',
	'[kontaktsidan](https://www.boverket.se/kontakt/)',
	'[a](https://a.se/?id=7&source=utm_source&q=utm#fbclid=1)',
	'[a](https://a.se/utm_source=1/?)',
	'[a](https://docs.google.com/forms/d/e/1/viewform)',
	'[a](https://teams.microsoft.com/l/meetup-join/1)',
	'[a](https://a.se/?to=https://1drv.ms/)',
])('nothing is said of %s', async (link) => {
	expect(await saidOf(link)).toEqual([]);
});
