import { type Language, LANGUAGES } from '../../survey/rules/languages.ts';
import type { PlacedFinding } from '../finding.ts';

/** Words of the interface in `src/strings/` that a translation lacks, or has empty. */
export const missingWords = (
	part: string,
	words: (language: Language) => object,
): PlacedFinding[] =>
	LANGUAGES.filter((language) => language !== 'sv').flatMap((language) =>
		lacking(words('sv'), words(language)).map((field) => ({
			file: `src/strings/${language}/${part}.ts`,
			line: 1,
			column: 1,
			level: 'error',
			field,
			message: 'Orden saknas. Översätt dem från filen med samma namn i mappen sv.',
		})),
	);

/** Paths to what the original has and the translation has not. A list may be of another length. */
function lacking(original: unknown, translation: unknown, path = ''): string[] {
	if (typeof original !== 'object' || original === null)
		return translation === undefined || translation === '' ? [path] : [];
	if (Array.isArray(original))
		return Array.isArray(translation) && translation.length > 0 ? [] : [path];
	return Object.entries(original).flatMap(([key, words]) =>
		lacking(
			words,
			(translation as Record<string, unknown> | undefined)?.[key],
			path === '' ? key : `${path}.${key}`,
		),
	);
}
