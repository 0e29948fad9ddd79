import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteContent } from '../../src/lib/site-content.ts';
import { readerStrings } from '../../src/strings/site.ts';
import { accessibilitySv } from '../../src/strings/sv/accessibility.ts';
import { contactSv } from '../../src/strings/sv/contact.ts';
import { figuresSv } from '../../src/strings/sv/figures.ts';
import { inShortSv } from '../../src/strings/sv/in-short.ts';
import { loopSv } from '../../src/strings/sv/loop.ts';
import { methodSv } from '../../src/strings/sv/method/method.ts';
import { paperSv } from '../../src/strings/sv/paper.ts';
import { readingSv } from '../../src/strings/sv/reading.ts';
import { sv } from '../../src/strings/sv/site.ts';
import { intoFrame } from '../../src/survey/form/page/frame.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { questionsOf } from '../../src/survey/rules/localize.ts';
import { readSite } from '../every-site/built-site.ts';
import { CHECKS, type Rule } from '../every-site/checks.ts';
import { fullTest } from '../full-test.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { testSize } from '../test-size.ts';
import { buildCopy, leaveOutEditors, pagesOf } from './build-copy.ts';
import { takeAwayFacts, writeFields } from './facts.ts';
import { landlordResults } from './landlord.ts';
import { shownText } from './page-at.ts';

const BEFORE_THE_SURVEY = '2026-10-20T10:00:00Z';
const AFTER_THE_SURVEY = '2027-01-20T10:00:00Z';

let copy: ProjectCopy;
let pages: Map<string, string>;

/** A landlord that has just begun: nothing is done yet, nobody was asked, and no fact is known. */
beforeAll(async () => {
	copy = await copyProject();
	leaveOutEditors(copy);
	const folder = join(copy.folder, siteContent.folder);
	for (const kind of ['measures', 'area-days', 'results', 'themes'])
		for (const file of readdirSync(join(folder, kind)))
			rmSync(join(folder, kind, file), { recursive: true });
	for (const { survey } of landlordResults)
		for (const ending of ['yaml', 'lock.yaml'])
			rmSync(join(folder, 'surveys', `${survey}.${ending}`), { force: true });
	takeAwayFacts(copy);
	writeFields(copy, 'accessibility.yaml', { barriers: [], exceptions: [], burdens: [] });
	const { exitCode, output } = await buildCopy(copy, 'deploy-preview', {
		SURVEY_CLOCK: BEFORE_THE_SURVEY,
	});
	expect(exitCode, output).toBe(0);
	pages = pagesOf(copy);
}, 600_000);
afterAll(() => copy.remove());

const page = (path: string) => load(pages.get(`${path.slice(1)}index.html`) ?? '');
const mainText = (path: string) => shownText(page(path)('main').text());

describe('without a result every page says what will stand there', () => {
	const { results, history } = figuresSv;

	test.each([
		['/', loopSv.notYetKnown],
		['/omraden/lindglantan/', loopSv.noWishes],
		['/omraden/kvarnlyckan/', inShortSv.noFigure],
		['/resultat/', results.noResults],
		['/resultat/', results.upcoming('9 november 2026')],
		['/en/resultat/', readerStrings('en').results.none],
		['/resultat/metod/', methodSv.survey.upcoming('9 november 2026')],
	])('%s: %s', (path, words) => {
		expect(mainText(path)).toContain(words);
	});

	test('whether it has got better cannot be said of older figures', () => {
		const { reading } = readerStrings('en');
		expect(mainText('/')).toContain(
			`${readingSv.better.answer.unsure} ${readingSv.better.older(53, 61)}`,
		);
		expect(mainText('/en/')).toContain(
			`${reading.better.answer.unsure} ${reading.better.older(53, 61)}`,
		);
	});

	test('older figures stand alone, with their years', () => {
		const district = mainText('/omraden/lindglantan/');
		expect(district).toContain(inShortSv.felt(45));
		expect(district).toContain('Hyresgästmätningen: vi vet inte hur många som svarade');
		expect(district).not.toContain(history.yearsUnknown);
		expect(mainText('/en/omraden/lindglantan/')).toContain('without the number of answers');
		for (const path of ['/', '/resultat/']) {
			expect(mainText(path)).toContain('61 procent våren 2021');
			expect(mainText(path)).not.toContain('I trygghetsenkäten');
		}
	});

	test('no survey has a page', () => {
		const surveys = [...pages.keys()].filter((path) => /^resultat\/(?!index|metod)/.test(path));
		expect(surveys).toEqual([]);
	});

	test('the page on the method has the questions and no data', () => {
		const $ = page('/resultat/metod/');
		const questions = loadQuestionnaires().find(({ id }) => id === '2026');
		expect($('#undersokningar + div').text()).toContain(methodSv.survey.none);
		expect($('article')).toHaveLength(1);
		expect($('article .question')).toHaveLength(questions ? questionsOf(questions).length : 0);
		expect($('#oppna-data + div').text()).toContain(methodSv.data.none);
		expect($('#oppna-data + div a[href^="/resultat/"]')).toHaveLength(0);
	});
});

test.each([
	['/atgarder/', sv.measure.empty],
	['/atgarder/', sv.measure.noneOfStatus],
	['/atgarder/', sv.measure.noneInDistricts],
	['/atgarder/', sv.measure.noTimeline],
	['/omradesdagar/', sv.areaDay.noUpcoming],
	['/omradesdagar/', sv.areaDay.noPast],
	['/en/omradesdagar/', readerStrings('en').areaDay.noUpcoming],
	['/omraden/lindglantan/', inShortSv.nothing],
	['/omraden/lindglantan/', inShortSv.noAreaDay],
	['/en/omraden/lindglantan/', readerStrings('en').inShort.nothing],
])('where nothing is done yet %s says so: %s', (path, words) => {
	expect(mainText(path)).toContain(words);
});

describe('a fact that nobody knows', () => {
	test('is marked as missing among the contacts', () => {
		const $ = page('/kontakt/');
		const { customerService, missing } = contactSv.contact;
		expect($('main').text()).toContain(customerService);
		const marked = $('main .facts .missing').map((_, fact) => $(fact).text());
		expect(marked.get()).toEqual(marked.get().map(() => missing));
		expect(marked.length).toBeGreaterThanOrEqual(3);
	});

	test.each([
		accessibilitySv.compliance.missing,
		accessibilitySv.testing.missing,
		accessibilitySv.feedback.missingEmail,
		accessibilitySv.feedback.missingAnswer,
		accessibilitySv.dates.missing,
		accessibilitySv.lists.noBarriers,
		accessibilitySv.lists.noExceptions,
		accessibilitySv.lists.noBurdens,
	])('is missing in the accessibility statement: %s', (words) => {
		expect(mainText('/tillganglighet/')).toContain(words);
	});
});

/** While no survey is open its pages have no form, and what keeps a draft ends there. */
const OF_FORMS: Rule[] = [
	'only what finds something runs a script, and a small one',
	'the form comes with its scripts',
	'scripts run in browsers of 2020, or ask first',
];

test.each(testSize(OF_FORMS, Object.keys(CHECKS) as Rule[]))(
	'what every site must hold, this one holds before its first survey: %s',
	async (rule) => {
		const options = { production: false, today: BEFORE_THE_SURVEY.slice(0, 10) };
		expect(await CHECKS[rule](readSite(copy.folder, options))).toEqual([]);
	},
);

fullTest(
	'once paper has closed, what is answered to a form has its place on the page',
	async () => {
		const { exitCode, output } = await buildCopy(copy, 'deploy-preview', {
			SURVEY_CLOCK: AFTER_THE_SURVEY,
		});
		expect(exitCode, output).toBe(0);
		const forms = [...pagesOf(copy)].filter(([file]) => /enkat\/(?:papper\/)?index/.test(file));
		expect(forms.map(([file]) => file)).toContain('ar/enkat/papper/index.html');
		for (const [file, html] of forms) {
			const $ = load(intoFrame(html, '', '<p>Stängd</p>'));
			expect([$('main p').first().text(), $('h1').length], file).toEqual(['Stängd', 0]);
		}
		const paper = forms.find(([file]) => file === 'enkat/papper/index.html');
		expect(load(paper?.[1] ?? '')('main').text()).toContain(paperSv.closed);
	},
	600_000,
);
