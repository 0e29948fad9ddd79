import { LANGUAGES_IN_SWEDISH } from '../../strings/language-names.ts';
import { type Language, LANGUAGES } from '../../survey/rules/languages.ts';
import type { Content } from '../content.ts';
import { error, type Finding } from '../finding.ts';
import { originalOf } from '../original-of.ts';
import { allEntries } from './links.ts';

type Survey = Content['surveys'][number];

/** The pages that the form leads to: whoever answers in a language needs them in it. */
const SURVEY_PAGES = ['anonymitet', 'tack'];

const UNTRANSLATED = 'Området har en inledning på svenska. Skriv den på det här språket också.';

/** Texts and pages that a language lacks. */
export const missingTranslations = (content: Content): Finding[] => [
	...content.surveys.flatMap(missingTexts),
	...missingPages(content),
	...orphanedTranslations(content),
	...missingIntroductions(content),
];

/** A survey is in a language whole or not at all: `reviewed` says which it is in. */
function missingTexts({ file, fields }: Survey): Finding[] {
	const { reviewed, ...texts } = fields;
	if (reviewed === undefined) return [];
	return [...localizedIn(texts)].flatMap(([path, text]) =>
		LANGUAGES.filter(
			(language) => reviewed[language] !== undefined && text[language] === undefined,
		).map((language) => ({
			file,
			field: `${path}.${language}`,
			message: `Texten saknas på ${LANGUAGES_IN_SWEDISH[language]}. Skriv den, eller ta bort ${language} under reviewed: då visas enkäten inte på ${LANGUAGES_IN_SWEDISH[language]}.`,
		})),
	);
}

/** Every text that has languages, with the ids on the way to it. */
function* localizedIn(
	value: unknown,
	path = '',
): Generator<[string, Partial<Record<Language, unknown>>]> {
	if (typeof value !== 'object' || value === null) return;
	if ('sv' in value) {
		yield [path, value];
		return;
	}
	for (const [key, part] of Object.entries(value)) {
		const id = Array.isArray(value) && isNamed(part) ? part.id : key;
		yield* localizedIn(part, path === '' ? id : `${path}.${id}`);
	}
}

const isNamed = (part: unknown): part is { id: string } =>
	typeof part === 'object' && part !== null && 'id' in part && typeof part.id === 'string';

function missingPages({ surveys, pages }: Content): Finding[] {
	const files = new Set(pages.map(({ file }) => file));
	const languages = LANGUAGES.filter((language) =>
		surveys.some(({ fields }) => fields.reviewed?.[language] !== undefined),
	);
	// In Swedish they are missed with the other files that every site needs.
	return languages
		.filter((language) => language !== 'sv')
		.flatMap((language) =>
			SURVEY_PAGES.map((id) => `content/pages/${language}/${id}.mdx`)
				.filter((file) => !files.has(file))
				.map((file) => ({
					file,
					field: 'filnamn',
					message: `Sidan saknas på ${LANGUAGES_IN_SWEDISH[language]}. Enkäten finns på det språket och leder hit. Skriv sidan, eller ta bort ${language} under reviewed i enkäten.`,
				})),
		);
}

function orphanedTranslations(content: Content): Finding[] {
	const files = new Set(allEntries(content).map(({ file }) => file));
	return [...files].flatMap((file) => {
		const original = originalOf(file);
		if (files.has(original)) return [];
		const message = `Översättningen har ingen svensk sida. Skriv ${original}, byt namn på filen eller ta bort den.`;
		return [{ file, field: 'filnamn', message }];
	});
}

function missingIntroductions({ districts, districtTranslations }: Content): Finding[] {
	const introduced = new Set(
		districts.filter(({ fields }) => fields.introduction).map(({ file }) => file),
	);
	return districtTranslations
		.filter(({ file, fields }) => !fields.introduction && introduced.has(originalOf(file)))
		.map(({ file }) => error(file, 'introduction', UNTRANSLATED));
}
