import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readContentFiles } from '../../src/cli/read-content.ts';
import { readContent } from '../../src/content-check/content.ts';
import { previewSv } from '../../src/strings/preview-sv.ts';
import { contentSv } from '../../src/strings/content-sv.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { addArticleOfExamples, articleOfExamples } from './article-of-examples.ts';
import { buildCopy, pagesOf } from './build-copy.ts';
import { addHiddenEntries, hiddenEntries } from './hidden-entries.ts';

const UNVERIFIED = {
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
	const named = [...output.matchAll(/^(\S+):\d+:\d+\n {2}Fel – (\S+):/gm)];
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

const fact = (value: string) => ({ value, source: 'Kundtjänst', checked: '2026-06-01' });

describe('with the facts filled in', () => {
	let pages: Map<string, string>;

	beforeAll(async () => {
		addHiddenEntries(copy);
		addArticleOfExamples(copy);
		fillIn('content/organisation.yaml', {
			'contacts.repairs.phone': fact('042-123 45 67'),
			'contacts.emergencyRepairs.phone': fact('042-123 45 68'),
			'contacts.disturbance.phone': fact('042-123 45 69'),
			'contacts.customerService.phone': fact('042-123 45 70'),
			'contacts.email': fact('namn@exempel.se'),
			'contacts.address': fact('Gatan 1'),
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
		expect(page('main blockquote + figcaption').text()).toBe('Hyresgäst på Dalhem');
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

	test('words that a translation of the interface lacks stop the build, named', async () => {
		const file = join(copy.folder, 'src/strings/survey/en.ts');
		const words = readFileSync(file, 'utf8');
		writeFileSync(file, words.replace(/^\t\tsend: .*$/m, ''));
		const { exitCode, output } = await buildForProduction();
		writeFileSync(file, words);
		expect(exitCode).toBe(1);
		expect(output).toMatch(/^src\/strings\/survey\/en\.ts:1:1\n\s+Fel – form\.send: Orden saknas/m);
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
