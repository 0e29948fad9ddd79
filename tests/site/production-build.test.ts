import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { readContent } from '../../src/content-check/content.ts';
import { previewSv } from '../../src/strings/sv/preview.ts';
import { contentSv } from '../../src/strings/sv/content.ts';
import { inShortSv } from '../../src/strings/sv/in-short.ts';
import { figuresSv } from '../../src/strings/sv/figures.ts';
import { methodSv } from '../../src/strings/sv/method.ts';
import { loopSv } from '../../src/strings/sv/loop.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { addArticleOfExamples, articleOfExamples } from './article-of-examples.ts';
import { buildCopy, pagesOf } from './build-copy.ts';
import { addHiddenEntries, HIDDEN_WORDS, hiddenEntries } from './hidden-entries.ts';

const UNVERIFIED = {
	'content/accessibility.yaml': [
		'published',
		'compliance',
		'assessment',
		'feedback.email',
		'feedback.workingDays',
	],
	'content/organisation.yaml': [
		'contacts.repairs.phone',
		'contacts.emergencyRepairs.phone',
		'contacts.disturbance.phone',
		'contacts.customerService.phone',
		'contacts.email',
		'contacts.address',
	],
	'content/surveys/2026.yaml': ['datesSource', 'datesChecked', 'reviewed.sv'],
};

let copy: ProjectCopy;
beforeAll(async () => {
	copy = await copyProject();
});
afterAll(() => copy.remove());

const buildForProduction = () => buildCopy(copy, 'production');

test('what nobody has verified stops the build with one Swedish message that lists it all', async () => {
	const { exitCode, output } = await buildForProduction();
	expect(exitCode).toBe(1);
	expect(output.match(/behöver rättas innan webbplatsen kan byggas/g)).toHaveLength(1);
	const named = [...output.matchAll(/^ {2}(\S+):\d+:\d+ – (\S+) \(fråga .+\)$/gm)];
	for (const [file, fields] of Object.entries(UNVERIFIED))
		expect(named.filter(([, of]) => of === file).map(([, , field]) => field)).toEqual(fields);
	expect(output).not.toMatch(/^\s+at /m);
}, 60_000);

/** Writes values into a YAML file of the copy as staff would: the rest stays as it was. */
function fillIn(file: string, values: Record<string, unknown>) {
	const path = join(copy.folder, file);
	const document = parseDocument(readFileSync(path, 'utf8'));
	for (const [field, value] of Object.entries(values))
		document.setIn(field.split('.'), document.createNode(value));
	writeFileSync(path, document.toString());
}

/** Everything that is published, as text: also what is packed. */
const textsIn = (dist: string) =>
	readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			const bytes = readFileSync(path);
			const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
			return [path, (isPacked ? gunzipSync(bytes) : bytes).toString()] as const;
		});

/** Text to YAML 1.2; a day, two numbers and a truth to other readers, Astro's among them. */
const AMBIGUOUS = ['2026-12-05', '0b101', '1_000', 'yes'];

function addAmbiguous() {
	const [title = '', summary = '', ...sources] = AMBIGUOUS;
	writeFileSync(
		join(copy.folder, 'content/articles/sv/tvetydig.mdx'),
		`---  \ntitle: ${title}\nsummary: ${summary}\norder: 97\nsources: [${sources.join(', ')}]\nchecked: 2026-01-31\n---\n\nText.\n`,
	);
}

const fact = (value: unknown) => ({ value, source: 'Kundtjänst', checked: '2026-06-01' });

describe('with the facts filled in', () => {
	let pages: Map<string, string>;

	beforeAll(async () => {
		addHiddenEntries(copy);
		addArticleOfExamples(copy);
		addAmbiguous();
		fillIn('content/organisation.yaml', {
			'contacts.repairs.phone': fact('042-123 45 67'),
			'contacts.emergencyRepairs.phone': fact('042-123 45 68'),
			'contacts.disturbance.phone': fact('042-123 45 69'),
			'contacts.customerService.phone': fact('042-123 45 70'),
			'contacts.email': fact('namn@exempel.se'),
			'contacts.address': fact('Gatan 1'),
			'languages.en': { by: 'Språkgranskare', date: '2026-06-01' },
		});
		fillIn('content/accessibility.yaml', {
			published: fact('2026-11-30'),
			compliance: fact('fully'),
			assessment: fact({
				day: '2026-11-10',
				method: 'external',
				by: 'Granskarna',
				how: 'De provade varje sida.',
			}),
			'feedback.email': fact('tillganglighet@exempel.se'),
			'feedback.workingDays': fact(5),
		});
		fillIn('content/surveys/2026.yaml', {
			datesSource: 'Bostadschefen',
			datesChecked: '2026-06-01',
			'reviewed.sv': { by: 'Språkgranskare', date: '2026-06-01' },
			'reviewed.en': { by: 'Språkgranskare', date: '2026-06-01' },
		});
		const { exitCode, output } = await buildForProduction();
		expect(exitCode, output).toBe(0);
		pages = pagesOf(copy);
	}, 120_000);

	test('the site is built, with the telephone numbers', () => {
		expect(pages.get('kontakt/index.html')).toContain('042-123 45 67');
	});

	test('the accessibility statement has no gap left', () => {
		const text = load(pages.get('tillganglighet/index.html') ?? '')('main').text();
		expect(text).not.toContain('Uppgift saknas');
		for (const fact of ['helt förenlig', '30 november 2026', 'Granskarna', 'inom 5 arbetsdagar'])
			expect(text).toContain(fact);
	});

	test('search engines and finders of holes are told where to go', () => {
		const file = (name: string) => readFileSync(join(copy.folder, 'dist', name), 'utf8');
		expect(file('robots.txt')).toBe(
			'User-agent: *\nDisallow: /api/\n\nSitemap: https://trygghet.example/sitemap.xml\n',
		);
		const security = file('.well-known/security.txt');
		expect(security).toMatch(/^Contact: mailto:namn@exempel\.se\n/);
		const expires = Date.parse(/^Expires: (.*)$/m.exec(security)?.[1] ?? '');
		expect(expires).toBeGreaterThan(Date.now());
	});

	test('no page, title or link is left of examples, drafts, and what is not shown today', () => {
		const { measures, areaDays, articles } = readContent(readContentFiles(copy.folder));
		const examples = [...measures, ...areaDays, ...articles]
			.filter(({ fields }) => fields.example)
			.map(({ id, fields }) => ({ id, title: fields.title }));
		expect(examples).not.toHaveLength(0);
		const left = [...examples, ...hiddenEntries];
		const ids = new Set(left.map(({ id }) => id));
		for (const [path, html] of pages) {
			expect(ids).not.toContain(dirname(path).split('/').at(-1));
			const text = load(html).text();
			for (const { id, title } of left) {
				expect(text, path).not.toContain(title);
				expect(html, path).not.toContain(`/${id}/`);
			}
		}
	});

	test('no word of what is not shown today is in any file that is published', () => {
		const words = [HIDDEN_WORDS, ...hiddenEntries.map(({ title }) => title)];
		for (const [path, text] of textsIn(join(copy.folder, 'dist')))
			for (const hidden of words) expect(text.includes(hidden), `${path}: ${hidden}`).toBe(false);
	});

	test('a value is what the check takes it for, whatever another reader of YAML would make of it', () => {
		const text = load(pages.get('trygghetsarbete/tvetydig/index.html') ?? '')('main').text();
		for (const value of AMBIGUOUS) expect(text).toContain(value);
	});

	test('what editors may use has no page of its own', () => {
		expect([...pages.keys()].filter((path) => path.startsWith('komponenter'))).toEqual([]);
	});

	test('a text may use every component, and is told no example of a result', () => {
		const page = load(pages.get(articleOfExamples) ?? '');
		const text = page('main').text();
		expect(page('main aside[role="note"]').attr('aria-label')).toBe('Vattnet stängs av');
		expect(text).toContain('Källa: Årssidan för 2022');
		expect(text).toContain(contentSv.figure.none('Dalhem'));
		expect(text).toContain(contentSv.noMeasures);
		expect(text).toContain('042-123 45 69');
		expect(page('main ol li')).toHaveLength(2);
		expect(page('main img').attr('alt')).toBe('En gård med bänkar och en lampa vid porten.');
		expect(page('main blockquote + figcaption').text()).toBe('Hyresgäst sedan 2019');
		expect(text).toContain('EST (Effektiv samordning för trygghet)');
		expect(page('main a[hreflang="sv"]').attr('href')).toBe('/kontakt/');
		expect(page('main a[href="tel:11414"]').text()).toBe('114 14');
	});

	test('of the translations only the reviewed one can be reached', () => {
		for (const page of ['', 'tack/', 'anonymitet/', 'papper/']) {
			expect([...pages.keys()]).toContain(`en/enkat/${page}index.html`);
			for (const language of ['lattlast', 'ar'])
				expect([...pages.keys()]).not.toContain(`${language}/enkat/${page}index.html`);
		}
		for (const [path, html] of pages) {
			expect(html, path).not.toMatch(/href="[^"]*\/(?:lattlast|ar)\/|value="(?:lattlast|ar)"/);
			expect(load(html)('.unreviewed, .survey-badge'), path).toHaveLength(0);
		}
	});

	test('of the languages for reading, too', () => {
		for (const page of [
			'',
			'omraden/',
			'omraden/dalhem/',
			'kontakt/',
			'omradesdagar/',
			'resultat/',
		]) {
			expect([...pages.keys()]).toContain(`en/${page}index.html`);
			for (const language of ['lattlast', 'ar'])
				expect([...pages.keys()]).not.toContain(`${language}/${page}index.html`);
		}
	});

	test('without a result every page says what will stand there', () => {
		const textOf = (path: string) =>
			load(pages.get(path) ?? '')('main')
				.text()
				.replaceAll(/\s+/g, ' ');
		expect(textOf('index.html')).toContain(loopSv.notYetKnown);
		expect(textOf('omraden/dalhem/index.html')).toContain(loopSv.noWishes);
		expect(textOf('omraden/drottninghog/index.html')).toContain(inShortSv.felt(64));
		expect(textOf('resultat/index.html')).toContain(figuresSv.results.noResults);
		expect(textOf('en/resultat/index.html')).toContain('The survey has no result yet.');
		expect([...pages.keys()].filter((path) => /^resultat\/(?!index|metod)/.test(path))).toEqual([]);
	});

	test('no example of a result can be downloaded', () => {
		const examples = readdirSync('content/results').filter((file) =>
			/^example: true$/m.test(readFileSync(join('content/results', file), 'utf8')),
		);
		expect(examples).not.toHaveLength(0);
		const files = readdirSync(join(copy.folder, 'dist/resultat'), { recursive: true }).map(String);
		for (const example of examples)
			expect(files.filter((file) => file.startsWith(basename(example, '.yaml')))).toEqual([]);
	});

	test('without a result the page on the method says so, with the questions and no data', () => {
		const page = load(pages.get('resultat/metod/index.html') ?? '');
		expect(page('#undersokningar + div').text()).toContain(methodSv.survey.none);
		expect(page('article')).toHaveLength(1);
		expect(page('article .question')).toHaveLength(16);
		expect(page('#oppna-data + div').text()).toContain(methodSv.data.none);
		expect(page('#oppna-data + div a[href^="/resultat/"]')).toHaveLength(0);
	});

	test('words that a translation of the interface lacks stop the build, named', async () => {
		const file = join(copy.folder, 'src/strings/en/survey.ts');
		const words = readFileSync(file, 'utf8');
		writeFileSync(file, words.replace(/^\t\tsend: .*$/m, ''));
		const { exitCode, output } = await buildForProduction();
		writeFileSync(file, words);
		expect(exitCode).toBe(1);
		expect(output).toMatch(/^src\/strings\/en\/survey\.ts:1:1\n\s+Fel – form\.send: Orden saknas/m);
	}, 60_000);

	test('nothing carries a badge of the preview', () => {
		const { example, draft, notYet, noLonger } = previewSv;
		const days = [notYet.badge('').trim(), noLonger.badge('').trim()];
		for (const [path, html] of pages) {
			const page = load(html);
			const badges = page('body *').filter((_, element) => {
				const text = page(element).text().trim();
				const isBadge = text === example.badge || text === draft.badge;
				return isBadge || days.some((start) => text.startsWith(start));
			});
			expect(badges, path).toHaveLength(0);
		}
	});
});
