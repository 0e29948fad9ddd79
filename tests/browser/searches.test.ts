import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testSize } from '../test-size.ts';
import { openBuilt } from './open-built.ts';
import { searchFor } from './search-for.ts';
import { openBrowser } from './shared-browser.ts';

type Search = [how: string, typed: string, answer: string];

/** What tenants type, and a page or a number that must be among the first three. */
const SEARCHES: Search[] = [
	['a word of the page', 'läxhjälp', '/atgarder/laxhjalp-lindglantan/'],
	['without dots', 'felanmalan', '/kontakt/'],
	['what is broken', 'trasig hiss', '08-465 004 10'],
	['a letter too few', 'tegelvalen', '/omraden/tegelvallen/'],
	['a slip in a short word', 'lmapor', '/atgarder/ljus-pa-garden-lindglantan/'],
	['a compound that the site lacks', 'trapphusbelysning', '/atgarder/ljus-pa-garden-lindglantan/'],
	['another word for it', 'nyckel borttappad', '/atgarder/portar-las-och-ljus/'],
	['two words for one', 'hög musik', '08-465 004 12'],
	['a whole question', 'vem ska jag ringa om det är bråk', '/kontakt/'],
	['a part of the word that the site has', 'jobb', '/atgarder/sommarjobb/'],
	['a day of an area', 'områdesdag åkervinkeln', '/omradesdagar/2027-02-20-akervinkeln/'],
	['a street', 'Lövgången', '/omraden/lindglantan/'],
	['its beginning without dots', 'lovgang', '/omraden/lindglantan/'],
	['a number', '112', '112'],
	['what is urgent', 'akut', '112'],
	['whom one calls, with a slip', 'polsien', '114 14'],
	['the company’s number', '08-465 004 13', '08-465 004 13'],
	['a year and a word', 'resultat 2025', '/resultat/2025/'],
	['a word that no page has', 'bastu för läxhjälp', '/atgarder/laxhjalp-lindglantan/'],
	['a question in English', 'who should I call about noise', '08-465 004 12'],
	['an area in English', 'safety in Kvarnlyckan', '/en/omraden/kvarnlyckan/'],
	['Arabic with its article', 'الشرطة', '114 14'],
	['digits of Arabic', '١١٢', '112'],
];
/** Other words that are found the same way. */
const MORE: Search[] = [
	['another form of it', 'läxorna', '/atgarder/laxhjalp-lindglantan/'],
	['what a number is for', 'felanmälan', '08-465 004 10'],
	['an errand', 'hyra ut i andra hand', '/atgarder/kontroll-av-andrahand/'],
	['what is asked of it', 'är enkäten anonym', '/enkat/anonymitet/'],
	['English', 'police', '/en/kontakt/'],
	['what it means', 'personuppgifter', '/integritet/'],
	['a name without dots', 'akervinkeln', '/omraden/akervinkeln/'],
	['two letters that changed places', 'lindgläntna', '/omraden/lindglantan/'],
	['a letter twice', 'belysnigg', '/atgarder/ljus-pa-garden-lindglantan/'],
	['another one', 'källarstädning', '/atgarder/extra-stadning/'],
	['two words with endings', 'portarna i trapphuset', '/atgarder/portar-las-och-ljus/'],
	['a complaint', 'grannen bråkar', '08-465 004 12'],
	['a slip in what a number is for', 'störnign', '08-465 004 12'],
	['a short word', 'jour', '08-465 004 11'],
	['the whole word with an ending', 'sommarjobben', '/atgarder/sommarjobb/'],
	['a day by its name', 'ljusdag lindgläntan', '/omradesdagar/2026-12-12-lindglantan/'],
	['what the site is for', 'svara på enkäten', '/enkat/'],
	['a page about the site', 'skärmläsare', '/tillganglighet/'],
	['a street in small letters', 'kvarnstigen', '/omraden/kvarnlyckan/'],
	['a street with a slip and a number', 'lövgångn 3', '/omraden/lindglantan/'],
	['a number among words', 'ring 112 nu', '112'],
	['a number in groups', '114 14', '114 14'],
	['a number in one', '11414', '114 14'],
	['a number for advice', '1177', '1177'],
	['what a number is called', 'nödnummer', '112'],
	['whom one calls', 'polisen', '114 14'],
	['a long number', '020-50 50 50', '020-50 50 50'],
	['a year', '2024', '/resultat/2024/'],
	['another one', 'is the survey anonymous', '/en/enkat/anonymitet/'],
	['two words in English', 'area days', '/en/omradesdagar/'],
	['a slip in English', 'servey', '/en/enkat/'],
	['Arabic', 'شرطة', '114 14'],
	['another word of Arabic', 'استبيان', '/ar/enkat/'],
	['two words of Arabic', 'أيام المنطقة', '/ar/omradesdagar/'],
	['several words', 'samarbete med polisen och skolan', '/trygghetsarbete/tillsammans/'],
	['a foreign word', 'gdpr', '/integritet/'],
	['whose number', 'telefonnummer kundtjänst', '08-465 004 13'],
	['a nickname', 'gläntan', '/omraden/lindglantan/'],
];
/** The same on the search page in another language. */
type SearchElsewhere = [search: string, typed: string, answer: string];
const ELSEWHERE: SearchElsewhere[] = [
	['/en/sok/', 'läxhjälp', '/en/atgarder/laxhjalp-lindglantan/'],
	['/en/sok/', 'police', '114 14'],
	['/lattlast/sok/', 'polisen', '/lattlast/kontakt/'],
	['/ar/sok/', 'استبيان', '/ar/enkat/'],
];
const MORE_ELSEWHERE: SearchElsewhere[] = [
	['/en/sok/', 'survey', '/en/enkat/'],
	['/en/sok/', 'felanmälan', '08-465 004 10'],
	['/ar/sok/', 'läxhjälp', '/ar/atgarder/laxhjalp-lindglantan/'],
	['/ar/sok/', 'حريق', '112'],
	['/lattlast/sok/', 'enkäten', '/lattlast/enkat/'],
	['/lattlast/sok/', 'läxhjälp', '/lattlast/atgarder/laxhjalp-lindglantan/'],
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await openBrowser();
	page = await openBuilt(browser, '/sok/');
});
afterAll(() => browser.close());

async function firstAnswers(typed: string): Promise<string[]> {
	const { pages, numbers } = await searchFor(page, typed);
	return [...pages.slice(0, 3), ...numbers.slice(0, 3)];
}

test.each([...SEARCHES, ...testSize([], MORE)])(
	'by %s, "%s", brings %s among the first three',
	async (_, typed, answer) => {
		expect(await firstAnswers(typed)).toContain(answer);
	},
);

test.each([...ELSEWHERE, ...testSize([], MORE_ELSEWHERE)])(
	'on %s "%s" brings %s among the first three',
	async (search, typed, answer) => {
		await page.goto(search);
		expect(await firstAnswers(typed)).toContain(answer);
	},
);
