import { describe, expect, test } from 'vitest';
import { formatDay, lastDayBefore } from '../../src/lib/dates.ts';
import { resultSeries, yearOf } from '../../src/queries/results/result-series.ts';
import { publishedRate } from '../../src/results/figures/response-rate.ts';
import chance from '../../src/results/figures/chance.json' with { type: 'json' };
import type { Result } from '../../src/schemas/result.ts';
import { chanceSv } from '../../src/strings/sv/method/method-chance.ts';
import { methodSv } from '../../src/strings/sv/method/method.ts';
import { resultsSv } from '../../src/strings/sv/results.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { localize } from '../../src/survey/rules/localize.ts';
import type { Questionnaire } from '../../src/survey/rules/questionnaire.ts';
import { landlordResults } from './landlord.ts';
import { pageAt } from './page-at.ts';

const $ = pageAt('/resultat/metod/');
const series = resultSeries(landlordResults);
const questionnaires = loadQuestionnaires();

const plain = (text: string) => text.replaceAll(/[\s\u00A0]+/g, ' ').trim();
/** `1 080`, as numbers stand once their hard space is a plain one. */
const spaced = (count: number) => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

const entryOf = (year: string) => $(`article:has(h3:contains("${methodSv.survey.heading(year)}"))`);
const textIn = (year: string, selector: string) =>
	entryOf(year)
		.find(selector)
		.map((_, element) => plain($(element).text()))
		.get();

/** Every question and answer of a questionnaire, in order. */
const wordsOf = (survey: Questionnaire) =>
	localize(survey, 'sv').sections.flatMap(({ questions }) =>
		questions.flatMap((question) => [
			question.text,
			...('options' in question ? question.options.map(({ label }) => label) : []),
		]),
	);

test('the surveys stand with the newest first', () => {
	const headings = $('article h3')
		.map((_, heading) => $(heading).text())
		.get();
	const published = series.map(({ survey }) => methodSv.survey.heading(yearOf(survey, series)));
	expect(headings.filter((heading) => published.includes(heading))).toEqual(published.reverse());
});

test('a survey without a result has its questions on the page too, and says so', () => {
	const survey = questionnaires.find(({ id }) => id === '2026');
	if (survey === undefined) throw new Error('there is no survey of 2026');
	expect($('#undersokningar + div').text()).toContain(methodSv.survey.noneOfThis);
	expect(textIn('2026', '.question, ol ul li')).toEqual(wordsOf(survey));
});

test('what chance can do is told in the numbers of the simulation', () => {
	const { title, text } = chanceSv(chance);
	expect($(`h3:contains("${title}")`)).toHaveLength(1);
	const paragraphs = $('#siffrorna + div p')
		.map((_, of) => plain($(of).text()))
		.get();
	expect(paragraphs).toEqual(expect.arrayContaining(text.map(plain)));
	for (const { claimed, watched } of chance.smallest)
		for (const points of [claimed, watched]) expect(text.join()).toContain(String(points));
});

describe.each(series)('$survey', ({ survey, example, corrections, method, rows }) => {
	const year = yearOf(survey, series);
	const questionnaire = questionnaires.find(({ id }) => id === survey);
	if (questionnaire === undefined) throw new Error(`${survey} has no questionnaire`);
	const facts = textIn(year, 'dl').join(' ');

	test('is dated from its first day to its last', () => {
		const days = [method.opens.slice(0, 10), lastDayBefore(new Date(method.closes))];
		expect(facts).toContain(days.map((day) => formatDay(day)).join(' till och med '));
	});

	test('has the numbers of its file, and those that it leaves out are hidden', () => {
		const issued = sum(method.districts.map((of) => of.issued));
		const rate = publishedRate(method.districts, method.fewestAnswers);
		const { answered, percent, answersHidden } = methodSv.survey;
		const numbers = rate === undefined ? [] : [answered(rate), percent(rate)].map(plain);
		expect(textIn(year, '.number')).toEqual([spaced(issued), ...numbers]);
		expect(facts.includes(answersHidden(corrections.length > 0))).toBe(rate === undefined);
		for (const words of paperWords(method)) expect(facts).toContain(plain(words));
		for (const why of corrections) expect(facts).toContain(plain(why));
	});

	test('has a line for every district, by name', () => {
		const lines = textIn(year, 'tbody tr');
		expect(lines).toHaveLength(method.districts.length);
		const names = textIn(year, 'tbody th');
		expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare));
	});

	test('tells of each district its letters, and how many answered, or that they are few', () => {
		const cells = method.districts.map(({ issued, returned, ballots }) => {
			const percent = Math.round((100 * (ballots ?? 0)) / (issued - returned));
			const answers =
				ballots === undefined
					? resultsSv.withheld['few-answers']
					: `${String(ballots)} (${String(Math.min(100, percent))} %)`;
			return [issued, returned, answers].map(String);
		});
		const told = entryOf(year)
			.find('tbody tr')
			.map((_, line) => [
				$(line)
					.find('td')
					.map((_, cell) => plain($(cell).text()))
					.get(),
			])
			.get();
		expect(told.map(String).sort()).toEqual(cells.map(String).sort());
	});

	test('names the districts that the company leaves out, and for which questions', () => {
		const names = new Map(method.districts.map(({ id }) => [id, nameOf(id)]));
		const asked = new Set(rows.map(({ question }) => question));
		const excluded = Object.entries(method.excluded);
		for (const id of new Set(excluded.flatMap(([, ids]) => ids)))
			expect(facts).toContain(names.get(id));
		if (excluded.length === asked.size) return;
		for (const [question] of excluded)
			expect(textIn(year, 'dl details li')).toContain(textOf(questionnaire, question));
	});

	test('has every question and answer word for word', () => {
		expect(textIn(year, '.question, ol ul li')).toEqual(wordsOf(questionnaire));
	});

	test('says whether it is an example', () => {
		expect(textIn(year, 'strong')).toEqual(example ? ['Exempel'] : []);
	});

	test('has its open data', () => {
		for (const format of ['csv', 'json', 'datapackage.json'])
			expect($(`main a[href="/resultat/${survey}.${format}"]`)).toHaveLength(1);
	});
});

const paperWords = ({ paperIssued, paperUsed }: Result['method']) => {
	const { onlyWeb, paper, paperUsed: used, paperUsedUnknown, paperBesideWeb } = methodSv.survey;
	if (paperIssued === 0) return [onlyWeb];
	const usedInWords = paperUsed === undefined ? paperUsedUnknown : used(paperUsed);
	return [paper(paperIssued), usedInWords, paperBesideWeb];
};

const textOf = (survey: Questionnaire, id: string) =>
	localize(survey, 'sv')
		.sections.flatMap(({ questions }) => questions)
		.find((question) => question.id === id)?.text;

function nameOf(district: string): string {
	return pageAt(`/omraden/${district}/`)('h1').text();
}
