import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteContent } from '../../src/lib/site-content.ts';
import { newestHeadline } from '../../src/queries/results/result-joins.ts';
import { historySchema } from '../../src/schemas/history.ts';
import type { Shown } from '../../src/schemas/shown.ts';
import { siteStrings } from '../../src/strings/site.ts';
import { accessibilitySv } from '../../src/strings/sv/accessibility.ts';
import { contentSv } from '../../src/strings/sv/content.ts';
import { loopSv } from '../../src/strings/sv/loop.ts';
import { previewSv } from '../../src/strings/sv/preview.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { buildCopy, leaveOutServing, pagesOf } from './build-copy.ts';
import { writeFields } from './facts.ts';
import { FOREIGN, foreignWords, live, liveText } from './foreign-words.ts';
import { landlord, landlordItself, landlordResults } from './landlord.ts';
import { shownText } from './page-at.ts';

const URL = 'https://tryggt.almlovstahem.example';
const HIDDEN_WORDS = 'Kvastfeningar dansar bakom tvättstugan';
const MINUTES_MS = 600_000;
/** The day that the landlord's content is written for. */
const TODAY = '2026-11-20';

/** Text to YAML 1.2; a day, two numbers and a truth to other readers, Astro's among them. */
const AMBIGUOUS = ['2026-12-05', '0b101', '1_000', 'yes'];

interface Hideable extends Partial<Shown> {
	title?: string | undefined;
	name?: string | undefined;
}

/** What production leaves out. */
const hidden = [
	...landlord.measures,
	...landlord.areaDays,
	...landlord.articles,
	...landlord.districts,
].flatMap(({ file, id, fields }) => {
	const { name = '', title = name, example = false, draft, publish, unpublish }: Hideable = fields;
	const isLater = publish !== undefined && publish > TODAY;
	return example || draft || isLater || unpublish ? [{ file, id, title, example }] : [];
});

/** As it was before any figure fell. */
const publishedThen = landlordResults.filter(
	({ survey, example }) => survey !== '2025' && !example,
);

/** Of those, what is nobody else's business yet, or any more. A translation has a title of its own. */
const secret = hidden.filter(({ example }) => !example);
const secretTitles = [
	...secret,
	...landlord.translations.map(({ id, fields }) => ({ id, ...fields })),
]
	.filter(({ id }) => secret.some((of) => of.id === id))
	.map(({ title = '' }) => title);

let copy: ProjectCopy;
let dist: string;
let pages: Map<string, string>;
/** All that is published, by its file: what is packed too, and the lines of calendars whole. */
let texts: Map<string, string>;

beforeAll(async () => {
	copy = await copyProject();
	leaveOutServing(copy);
	const { folder } = copy;
	const inCopy = (file: string) => join(folder, file.replace(/^content/, siteContent.folder));
	for (const { file } of secret) hideForEver(inCopy(file));
	// As it was before any figure fell.
	rmSync(inCopy('content/results/2025.yaml'));
	const [title = '', summary = '', ...sources] = AMBIGUOUS;
	writeFileSync(
		inCopy('content/articles/sv/tvetydig.mdx'),
		`---  \ntitle: ${title}\nsummary: ${summary}\norder: 97\nsources: [${sources.join(', ')}]\nchecked: 2026-01-31\n---\n\nText.\n`,
	);
	writeFields(copy, 'accessibility.yaml', { 'assessment.value.method': 'self' });
	const { series } = historySchema.parse(landlord.history[0]?.data);
	const ofDistricts = series.filter(({ district }) => district !== undefined);
	writeFields(copy, 'history.yaml', { series: ofDistricts });
	// Whoever reviewed the words of the site need not have reviewed the survey.
	writeFields(copy, 'surveys/2026.yaml', { 'reviewed.lattlast': null });
	const { exitCode, output } = await buildCopy(copy, 'production', { URL });
	expect(exitCode, output).toBe(0);
	dist = join(folder, siteContent.dist);
	pages = pagesOf(copy);
	texts = textsIn(dist);
}, MINUTES_MS);
afterAll(() => copy.remove());

/** Production goes by the day it is: hides an entry on any, with words to look for. */
function hideForEver(file: string): void {
	const text = readFileSync(file, 'utf8').replace(/^publish: .*$/m, 'publish: 2999-01-31');
	writeFileSync(file, `${text}\n${HIDDEN_WORDS}.\n`);
}

const textsIn = (folder: string) =>
	new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => {
				const path = join(entry.parentPath, entry.name);
				const bytes = readFileSync(path);
				const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
				const text = (isPacked ? gunzipSync(bytes) : bytes).toString();
				return [path.slice(folder.length), text.replaceAll('\r\n ', '')] as const;
			}),
	);

const page = (path: string) => load(pages.get(`${path}index.html`) ?? '');
const mainText = (path: string) => shownText(page(path)('main').text());

test('the site is built, all of it, with its names and telephone numbers', () => {
	const all = [...texts.values()].join('\n');
	for (const own of [landlordItself.name, 'Lindgläntan', URL]) expect(all).toContain(own);
	expect([...texts.keys()].some((file) => file.startsWith('/admin/'))).toBe(true);
	expect([...texts.keys()].some((file) => /^\/pagefind\/\w+\/fragment\//.test(file))).toBe(true);
	const { repairs, disturbance } = landlordItself.contacts;
	for (const { phone } of [repairs, disturbance])
		expect(pages.get('kontakt/index.html')).toContain(phone.value);
});

test('there is something that it could say of the live company', () => {
	for (const foreign of [FOREIGN.company, FOREIGN.district]) expect(liveText).toMatch(foreign);
});

const saidOf = (foreign: RegExp) =>
	[...texts].flatMap(([file, text]) => {
		const said = text.match(foreign) ?? [];
		return said.length > 0 ? [`${file}: ${[...new Set(said)].join(', ')}`] : [];
	});

test.each(Object.entries(FOREIGN))('no file of it says a live %s', (_, foreign) => {
	expect(saidOf(foreign)).toEqual([]);
});

test('a round number and an authority are no words of the live company', () => {
	const path = 'content/articles/sv/ny.mdx';
	const text = 'Här byggs 2 000 hem av 1 600. Läs mer på [Digg](https://www.digg.se/).';
	const { number, host } = foreignWords([...live, { path, text }]);
	expect([...saidOf(number), ...saidOf(host)]).toEqual([]);
});

test('its figures, numbers and hosts are', () => {
	const text = 'Här är 3 946 hem. Ring 042-987 65 43, eller se https://bo.helsingborg.se/.';
	const { number, host } = foreignWords([{ path: 'content/articles/sv/ny.mdx', text }]);
	expect(text.match(number)).toEqual(['3 946', '042-987 65 43']);
	expect(text.match(host)).toEqual(['bo.helsingborg.se']);
});

test('where no figure may be falling the start page says so', () => {
	expect(mainText('')).toContain(loopSv.noneWatched);
});

test.each(['sv', 'en'] as const)(
	'where the company has no figure from before, the start page in "%s" has that of the survey',
	(language) => {
		const { row, years = [] } = newestHeadline(publishedThen, 'company') ?? {};
		if (row?.share === undefined) throw new Error('The survey has no figure');
		const { reading, figure } = siteStrings(language);
		const text = mainText(language === 'sv' ? '' : 'en/');
		expect(text).toContain(reading.better.inSurvey(years, row.share));
		expect(text).not.toContain(figure.unknown);
	},
);

test('the accessibility statement has no gap left', () => {
	const { missing, compliance, feedback, testing } = accessibilitySv;
	const text = mainText('tillganglighet/');
	expect(text).not.toContain(missing.replace(':', ''));
	for (const fact of [
		compliance.partly,
		'2 mars 2026',
		testing.self('Granskarna i Almlövsta'),
		feedback.answer(5),
	])
		expect(text).toContain(fact);
});

test('search engines and finders of holes are told where to go', () => {
	expect(texts.get('/robots.txt')).toBe(
		`User-agent: *\nDisallow: /api/\n\nSitemap: ${URL}/sitemap.xml\n`,
	);
	const security = texts.get('/.well-known/security.txt') ?? '';
	expect(security).toContain(`Contact: mailto:${landlordItself.contacts.email.value ?? ''}\n`);
	const expires = Date.parse(/^Expires: (.*)$/m.exec(security)?.[1] ?? '');
	expect(expires).toBeGreaterThan(Date.now());
});

describe('what production hides', () => {
	test.each(hidden)('$id has no page, title or link left', ({ id, title }) => {
		for (const [path, html] of pages) {
			expect(dirname(path).split('/').at(-1)).not.toBe(id);
			expect(html, path).not.toContain(title);
			expect(html, path).not.toContain(`/${id}/`);
		}
	});

	test('has no word in any file that is published, unless it is an example', () => {
		expect(secret).not.toHaveLength(0);
		for (const [path, text] of texts)
			for (const words of [HIDDEN_WORDS, ...secretTitles])
				expect(text.includes(words), `${path}: ${words}`).toBe(false);
	});

	test('an example of a result has no page, and cannot be downloaded', () => {
		const examples = landlordResults.filter(({ example }) => example);
		expect(examples).not.toHaveLength(0);
		for (const { survey } of examples)
			expect([...texts.keys()].filter((file) => file.startsWith(`/resultat/${survey}`))).toEqual(
				[],
			);
	});

	test('nothing carries a badge of the preview', () => {
		const { example, draft, notYet, noLonger } = previewSv;
		const days = [notYet.badge('').trim(), noLonger.badge('').trim()];
		for (const [path, html] of pages) {
			const $ = load(html);
			const badges = $('body *').filter((_, element) => {
				const text = $(element).text().trim();
				const isBadge = text === example.badge || text === draft.badge;
				return isBadge || days.some((start) => text.startsWith(start));
			});
			expect(badges, path).toHaveLength(0);
		}
	});

	test('what editors may use has no page of its own', () => {
		expect([...pages.keys()].filter((path) => path.startsWith('komponenter'))).toEqual([]);
	});
});

test('a value is what the check takes it for, whatever another reader of YAML would make of it', () => {
	for (const value of AMBIGUOUS) expect(mainText('trygghetsarbete/tvetydig/')).toContain(value);
});

test('a text may use every component', () => {
	const $ = page('trygghetsarbete/alla-delar/');
	const text = $('main').text();
	expect($('main aside[role="note"]').first().attr('aria-label')).toBe('Vattnet stängs av');
	expect(text).toContain('Källa: Almlövstahems årssida för 2021');
	expect(text).toContain(landlordItself.contacts.disturbance.phone.value);
	expect($('main ol li')).toHaveLength(2);
	expect($('main img').first().attr('alt')).toBe('Ett hus med två våningar.');
	expect($('main blockquote + figcaption').text()).toBe('Hyresgäst på Lindgläntan');
	expect(text).toContain('trivialt (ett svårt ord för lätt)');
	expect($('main a[hreflang="sv"]').attr('href')).toBe('/kontakt/');
	expect($('main a[href="tel:11414"]').not('[aria-labelledby="ringa"] a').text()).toBe('114 14');
	const lists = mainText('trygghetsarbete/alla-listor/');
	expect(lists).toContain(contentSv.figure.none('Tegelvallen'));
	expect(lists).toContain(contentSv.noMeasures);
});

describe('of the translations only a reviewed one can be reached', () => {
	const FORMS = ['', 'tack/', 'anonymitet/', 'papper/'].map((of) => `enkat/${of}`);
	const READ = [
		'',
		'404/',
		'omraden/',
		'omraden/lindglantan/',
		'atgarder/',
		'atgarder/ljus-pa-garden-lindglantan/',
		'omradesdagar/',
		'omradesdagar/2026-12-12-lindglantan/',
		'trygghetsarbete/',
		'trygghetsarbete/tillsammans/',
		'kontakt/',
		'resultat/',
	];

	test.each([...FORMS, ...READ])('%s', (of) => {
		expect(landlordItself.languages).toMatchObject({ ar: null });
		const answered = [...pages.keys()].filter((path) => path.endsWith(`/${of}index.html`));
		expect(answered).toContain(`en/${of}index.html`);
		expect(answered).not.toContain(`ar/${of}index.html`);
		expect(answered.includes(`lattlast/${of}index.html`)).toBe(READ.includes(of));
	});

	test('an unknown address is answered in those, and in no other', () => {
		expect(texts.get('/_redirects')).toBe(
			'/en/* /en/404/index.html 404\n/lattlast/* /lattlast/404/index.html 404\n',
		);
	});

	test('no page leads to another', () => {
		for (const [path, html] of pages) {
			expect(html, path).not.toMatch(/href="[^"]*\/ar\/|value="ar"/);
			expect(html, path).not.toMatch(/href="[^"]*\/lattlast\/enkat\//);
			expect(load(html)('.unreviewed, .survey-badge'), path).toHaveLength(0);
		}
	});
});
