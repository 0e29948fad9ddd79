import { paths, pathIn } from '../../lib/paths.ts';
import { type Language, LANGUAGES } from '../../survey/rules/languages.ts';
import { MEASURE_GROUPS, MEASURE_STATUSES } from '../../schemas/measure.ts';
import type { Shown } from '../../schemas/shown.ts';
import type { Content, Entry } from '../content.ts';
import { anchorsIn } from './headings.ts';

/** Parts of a page that its template makes, besides the headings of its text. */
const EVERYWHERE = ['innehall', 'ringa'];
const ON_DISTRICT = ['trygghet', 'omradesdagar', 'atgarder', 'onskat', 'foljer', 'om'];

interface FixedPage {
	address: string;
	/** The content file that its text comes from, if one does. */
	page?: string;
	parts?: readonly string[];
}

/** The pages for reading that every language has. */
const FOR_READING: FixedPage[] = [
	{ address: paths.districts, parts: ['bekraftade', 'inte-bekraftade'] },
	{
		address: paths.measures,
		parts: [...MEASURE_GROUPS, ...MEASURE_STATUSES, 'status', 'omraden', 'tidslinje'],
	},
	{ address: paths.areaDays, parts: ['kommande', 'har-varit'] },
	{ address: paths.articles },
	{ address: paths.results, parts: ['foretaget', 'omraden'] },
	{ address: paths.contact, page: 'kontakt', parts: ['na-oss'] },
	{ address: paths.search, parts: ['annars'] },
];
const ON_START = ['omrade', 'omradesdag', 'nummer'];
/** The pages that are in Swedish alone, or have more parts in Swedish. */
const IN_SWEDISH: FixedPage[] = [
	{ address: paths.start, page: 'start', parts: [...ON_START, 'utveckling', 'foljer', 'atgarder'] },
	{
		address: paths.resultsMethod,
		parts: ['kort', 'undersokningar', 'siffrorna', 'visas-inte', 'begransningar', 'oppna-data'],
	},
	{
		address: paths.accessibility,
		page: 'tillganglighet',
		parts: [
			'hur-tillganglig',
			'hor-av-dig',
			'anmal',
			'teknik',
			'brister',
			'undantag',
			'oskaligt',
			'testat',
			'arbete',
			'datum',
		],
	},
	{ address: paths.privacy, page: 'integritet' },
];
const IN_EACH_LANGUAGE: FixedPage[] = [
	{ address: paths.survey },
	{ address: paths.surveyThanks, page: 'tack' },
	{ address: paths.anonymity, page: 'anonymitet', parts: ['allt-vi-sparar'] },
	{ address: paths.paper, parts: ['sparat'] },
];

/** The files of the pages above, in Swedish. */
export const FIXED_PAGE_FILES = [...FOR_READING, ...IN_SWEDISH, ...IN_EACH_LANGUAGE].flatMap(
	({ page }) => (page === undefined ? [] : [`content/pages/sv/${page}.mdx`]),
);

const IN_OTHER_LANGUAGES: FixedPage[] = [
	{ address: paths.start, parts: [...ON_START, 'trygghet'] },
	...FOR_READING,
];
const DISTRICT_IN_SHORT = ['trygghet', 'omradesdagar', 'atgarder', 'om'];
const MEASURE = ['fakta', 'om'];
const AREA_DAY = ['tid-och-plats', 'om'];
const ARTICLE = ['atgarder', 'kallor'];

/** A page of the site, and the parts of it that a link can lead to. */
export interface SitePage {
	address: string;
	/** The content file of its text, if it has one. */
	file?: string | undefined;
	parts: readonly string[];
	shown: Partial<Shown>;
	/** Of the survey's pages, which production has in this language only once it is reviewed. */
	surveyIn?: Language;
	/** Of the pages for reading, the same. */
	readIn?: Language;
}

/** Every page that a link may lead to. */
export function pagesOf(content: Content): SitePage[] {
	const fixed = (language: string, address: string, { page, parts = [] }: FixedPage) => {
		const entry = content.pages.find(
			({ file }) => file === `content/pages/${language}/${page ?? ''}.mdx`,
		);
		return { address, file: entry?.file, parts: [...parts, ...partsOf(entry)], shown: {} };
	};
	const texts = new Map(
		[...content.translations, ...content.districtTranslations].map((text) => [text.file, text]),
	);
	/** With the headings of the translation, or of the Swedish text that stands in its place. */
	const inLanguage = (
		language: Language,
		entries: Entry<Partial<Shown>>[],
		address: (id: string) => string,
		parts: string[],
	): SitePage[] =>
		entries.map((entry) => {
			const text = texts.get(entry.file.replace('/sv/', `/${language}/`));
			return {
				address: pathIn(language, address(entry.id)),
				file: text?.file,
				parts: [...parts, ...partsOf(text ?? entry)],
				shown: entry.fields,
				readIn: language,
			};
		});
	return [
		...[...FOR_READING, ...IN_SWEDISH].map((page) => fixed('sv', page.address, page)),
		...LANGUAGES.flatMap((language) =>
			IN_EACH_LANGUAGE.map((page) => ({
				...fixed(language, pathIn(language, page.address), page),
				surveyIn: language,
			})),
		),
		...ofEach(content.districts, paths.district, ON_DISTRICT),
		...LANGUAGES.filter((language) => language !== 'sv').flatMap((language) => [
			...IN_OTHER_LANGUAGES.map((page) => ({
				...fixed(language, pathIn(language, page.address), page),
				readIn: language,
			})),
			...inLanguage(language, content.districts, paths.district, DISTRICT_IN_SHORT),
			...inLanguage(language, content.measures, paths.measure, MEASURE),
			...inLanguage(language, content.areaDays, paths.areaDay, AREA_DAY),
			...inLanguage(language, content.articles, paths.article, ARTICLE),
		]),
		...ofEach(content.measures, paths.measure, [...MEASURE, 'fore-och-efter']),
		...ofEach(content.areaDays, paths.areaDay, AREA_DAY),
		...content.results.map((result) => resultPage(content, result)),
		...ofEach(content.articles, paths.article, ARTICLE),
	];
}

/** Every file that a link may lead to, and what decides whether it is there: code makes them, of the content. */
export function filesOf({ districts, areaDays, results, editions }: Content) {
	const beside = (entries: Entry<Partial<Shown>>[], addresses: (entry: Entry) => string[]) =>
		entries.flatMap((entry) => addresses(entry).map((address) => [address, entry.fields] as const));
	return new Map<string, Partial<Shown>>([
		[paths.calendar, {}],
		[paths.feed, {}],
		...beside(districts, ({ id }) => [paths.districtCalendar(id), paths.districtFeed(id)]),
		...beside(areaDays, ({ id }) => [paths.areaDayCalendar(id)]),
		...beside(results, ({ id }) =>
			(['csv', 'json', 'datapackage.json'] as const).map((format) => paths.resultData(id, format)),
		),
		...beside(editions, ({ file }) => [paths.results + file.replace(/^.*\/|yaml$/g, '') + 'csv']),
	]);
}

/** A part for each question with answers to choose among, and one for what texts are about. */
function resultPage(
	{ surveys, themes }: Content,
	{ id, file, fields }: Content['results'][number],
): SitePage {
	const survey = surveys.find((of) => of.id === id)?.fields;
	const questions = survey?.sections?.flatMap((section) => section.questions) ?? [];
	const parts = questions.filter(({ type }) => type !== 'text').map((question) => question.id);
	return {
		address: paths.result(id),
		file,
		parts: [
			...EVERYWHERE,
			...parts,
			...(themes.some((of) => of.id === id) ? ['teman'] : []),
			'svarade',
			'oppna-data',
		],
		shown: { example: fields.example === true },
	};
}

const ofEach = (
	entries: Entry<Partial<Shown>>[],
	address: (id: string) => string,
	parts: string[],
): SitePage[] =>
	entries.map((entry) => ({
		address: address(entry.id),
		file: entry.file,
		parts: [...parts, ...partsOf(entry)],
		shown: entry.fields,
	}));

const partsOf = (entry: Entry | undefined): string[] => [
	...EVERYWHERE,
	...(entry === undefined ? [] : anchorsIn(entry.body)),
];
