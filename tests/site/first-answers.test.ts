import { describe, expect, test } from 'vitest';
import { pathIn, paths, phoneLink } from '../../src/lib/paths.ts';
import { newestHeadline } from '../../src/queries/results/result-joins.ts';
import { gotBetter } from '../../src/strings/comparison.ts';
import { readerStrings, siteStrings } from '../../src/strings/site.ts';
import { sv } from '../../src/strings/sv/site.ts';
import { LANGUAGES } from '../../src/survey/rules/languages.ts';
import { landlord, landlordItself, landlordResults } from './landlord.ts';
import { mainTextAt, pageAt, shownText } from './page-at.ts';

/** With all there is, an ordinary one, and one that has nothing of its own. */
const DISTRICTS = ['lindglantan', 'kvarnlyckan', 'tegelvallen'];
const { disturbance, repairs, emergencyRepairs } = landlordItself.contacts;
const NUMBERS = ['tel:112', 'tel:11414'];
const OWN_NUMBERS = [disturbance, repairs, emergencyRepairs].map(({ phone }) =>
	phoneLink(phone.value ?? ''),
);

const ANSWERS = 'main header dl > div';
/** In what is being done. */
const DOING = `${ANSWERS}:nth-child(3) dd a`;

const hrefsIn = (path: string, selector: string) => {
	const $ = pageAt(path);
	return $(selector)
		.map((_, link) => $(link).attr('href'))
		.get();
};

describe.each(LANGUAGES)('in "%s"', (language) => {
	test.each(DISTRICTS)('%s answers four questions first, help with the numbers', (id) => {
		const path = pathIn(language, paths.district(id));
		const answers = pageAt(path)('main header dl');
		expect(answers.find('dt')).toHaveLength(4);
		expect(answers.find('dd').text()).toMatch(/\S/);
		expect(hrefsIn(path, 'main header dl a[href^="tel:"]')).toEqual([
			'tel:112',
			...OWN_NUMBERS,
			'tel:11414',
		]);
	});

	test.each(DISTRICTS)('%s has its jumps in the order of its sections', (id) => {
		const path = pathIn(language, paths.district(id));
		const sections = pageAt(path)('main section > h2')
			.map((_, heading) => `#${heading.attribs['id'] ?? ''}`)
			.get();
		const jumps = hrefsIn(path, 'main header nav a');
		expect(sections.filter((id) => jumps.includes(id))).toEqual(jumps);
	});

	test('the next area day of a district says when and where', () => {
		const answers = pageAt(pathIn(language, paths.district('lindglantan')))('main header dl');
		const day = landlord.areaDays.find(({ id }) => id === '2026-12-12-lindglantan')?.fields;
		expect(answers.find('time').attr('datetime')).toBe(day?.['start']);
		expect(answers.text()).toContain(day?.['place']);
	});

	test('what is being done is the newest measure of the district, by its name, and how many more', () => {
		const { inShort } = siteStrings(language);
		const measureOf = (id: string) => hrefsIn(pathIn(language, paths.district(id)), DOING);
		const at = (id: string) => pathIn(language, paths.measure(id));
		expect(measureOf('lindglantan')).toEqual([at('portar-las-och-ljus'), '#atgarder']);
		expect(measureOf('kvarnlyckan')).toEqual([at('utkast-cykelrum'), '#atgarder']);
		expect(measureOf('tegelvallen')).toEqual([at('extra-stadning')]);
		const answer = (id: string) =>
			shownText(pageAt(pathIn(language, paths.district(id)))(`${ANSWERS}:nth-child(3)`).text());
		const title = String(
			landlord.measures.find(({ id }) => id === 'portar-las-och-ljus')?.fields.title,
		);
		expect(answer('lindglantan')).toBe(
			shownText(`${inShort.measures} ${title} ${inShort.others(2)}`),
		);
		expect(answer('tegelvallen')).toMatch(new RegExp(`${inShort.everywhere}$`));
	});

	test('a measure in the answer is called as in the list', () => {
		const $ = pageAt(pathIn(language, paths.district('lindglantan')));
		const inList = $('#atgarder + div li h3 a').first();
		expect($.html($(DOING).first().contents())).toBe($.html(inList.contents()));
	});

	test('a district with nothing of its own shows no house, one with a figure withheld does', () => {
		expect(pageAt(pathIn(language, paths.district('tegelvallen')))('main .scene')).toHaveLength(0);
		expect(
			pageAt(pathIn(language, paths.district('hamnkullen')))('#trygghet + div .scene'),
		).toHaveLength(1);
	});

	test('what nobody has looked up stands at the end of a district, and in no description', () => {
		const { unconfirmed } = language === 'sv' ? sv.district : readerStrings(language).district;
		for (const { id, fields } of landlord.districts) {
			const path = pathIn(language, paths.district(id));
			if (!hrefsIn(pathIn(language, paths.districts), 'main a').includes(path)) continue;
			const $ = pageAt(path);
			const isSaid = fields['confirmed'] === false;
			expect([id, mainTextAt(path).includes(unconfirmed)]).toEqual([id, isSaid]);
			expect([id, $('main > section').last().text().includes(unconfirmed)]).toEqual([id, isSaid]);
			expect($('meta[name="description"]').attr('content')).not.toContain(unconfirmed);
		}
	});

	test('the start page answers whether it has got better, beside the figure', () => {
		const $ = pageAt(pathIn(language, paths.start));
		const { reading } = siteStrings(language);
		const { question, answer, inSurvey } = reading.better;
		const { comparison, row, years = [] } = newestHeadline(landlordResults, 'company') ?? {};
		if (comparison === undefined || row?.share === undefined)
			throw new Error('Nothing is compared');
		const beside = shownText($('main .house:has(.figure)').text());
		expect(beside).toContain(
			`${question} ${answer[gotBetter(comparison)]} ${inSurvey(years, row.share)} ${reading.change(comparison)}`,
		);
	});

	test('the start page has the field, and after it the numbers that are the same everywhere', () => {
		const path = pathIn(language, paths.start);
		const $ = pageAt(path);
		const order = $('main').find('[data-find-area] input, #nummer');
		expect(order.map((_, { tagName }) => tagName).get()).toEqual(['input', 'ul']);
		expect(hrefsIn(path, '#nummer a[href^="tel:"]')).toEqual(NUMBERS);
	});
});
