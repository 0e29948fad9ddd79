import { accessibilitySchema } from '../schemas/accessibility.ts';
import { areaDaySchema } from '../schemas/area-day.ts';
import { articleSchema } from '../schemas/article.ts';
import { districtSchema } from '../schemas/district.ts';
import { historySchema } from '../schemas/history.ts';
import { letterSchema, shortLetterSchema } from '../schemas/letter.ts';
import { measureSchema } from '../schemas/measure.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { pageSchema } from '../schemas/page.ts';
import { resultSchema } from '../schemas/result.ts';
import { searchWordsSchema } from '../schemas/search-words.ts';
import { surveySchema } from '../schemas/survey.ts';
import { themesSchema } from '../schemas/themes.ts';
import { translatedDistrictSchema, translatedTextSchema } from '../schemas/translation.ts';
import { type Language, LANGUAGES } from '../survey/rules/languages.ts';
import { lockSchema } from '../survey/rules/lock.ts';

const mdxIn = (folder: string) => new RegExp(`^content/${folder}/sv/(?<id>[^/]+)\\.mdx$`);
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'sv').join('|');
const translatedIn = (folders: string) =>
	new RegExp(`^content/(?:${folders})/(?:${TRANSLATIONS})/(?<id>[^/]+)\\.mdx$`);
const yamlIn = (folder: string) =>
	new RegExp(`^content/${folder}/(?<id>[^/]+)(?<!\\.lock)\\.yaml$`);

const letterIn = (language: Language) =>
	new RegExp(`^content/letters/${language}/(?<id>brev)\\.yaml$`);

export const COLLECTIONS = {
	districts: { files: mdxIn('districts'), schema: districtSchema },
	measures: { files: mdxIn('measures'), schema: measureSchema },
	areaDays: { files: mdxIn('area-days'), schema: areaDaySchema },
	articles: { files: mdxIn('articles'), schema: articleSchema },
	translations: {
		files: translatedIn('measures|area-days|articles'),
		schema: translatedTextSchema,
	},
	districtTranslations: { files: translatedIn('districts'), schema: translatedDistrictSchema },
	pages: {
		files: new RegExp(`^content/pages/(?:${LANGUAGES.join('|')})/(?<id>[^/]+)\\.mdx$`),
		schema: pageSchema,
	},
	letters: { files: letterIn('sv'), schema: letterSchema },
	lettersEn: { files: letterIn('en'), schema: shortLetterSchema },
	lettersAr: { files: letterIn('ar'), schema: shortLetterSchema },
	results: { files: /^content\/results\/(?<id>[^/.]+)\.yaml$/, schema: resultSchema },
	/** Whether they are as they were published the database knows. */
	editions: { files: /^content\/results\/(?<id>[^/.]+)\.\d+\.yaml$/, schema: resultSchema },
	themes: { files: yamlIn('themes'), schema: themesSchema },
	surveys: { files: yamlIn('surveys'), schema: surveySchema },
	locks: { files: /^content\/surveys\/(?<id>[^/]+)\.lock\.yaml$/, schema: lockSchema },
	organisation: { files: /^content\/(?<id>organisation)\.yaml$/, schema: organisationSchema },
	accessibility: { files: /^content\/(?<id>accessibility)\.yaml$/, schema: accessibilitySchema },
	history: { files: /^content\/(?<id>history)\.yaml$/, schema: historySchema },
	searchWords: { files: /^content\/(?<id>sok)\.yaml$/, schema: searchWordsSchema },
};

export const REQUIRED_FILES = [
	'content/organisation.yaml',
	'content/accessibility.yaml',
	'content/history.yaml',
	'content/sok.yaml',
];

/** Pictures that texts may show. No SVG: it can hold a script. */
export const PICTURES = /^content\/images\/(?<name>[^/]+\.(?:jpe?g|png|webp|avif))$/;

/** Files that stand among the content and are no entries of it. */
const OTHER_FILES = [/^content\/README\.md$/, PICTURES];

export const isKnownFile = (path: string) =>
	[...Object.values(COLLECTIONS).map(({ files }) => files), ...OTHER_FILES].some((files) =>
		files.test(path),
	);
