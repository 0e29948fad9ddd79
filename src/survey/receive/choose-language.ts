import { isLanguage, type Language } from '../rules/languages.ts';
import { accepted } from './accepted.ts';

/** The body's language wins, then the query's, then the browser's; Swedish is always there. */
export function chooseLanguage(
	request: Request,
	offered: Language[],
	fields: ReadonlyMap<string, unknown> = new Map(),
): Language {
	const wished = [
		fields.get('switch'),
		fields.get('language'),
		new URL(request.url).searchParams.get('language'),
		...acceptedLanguages(request.headers.get('accept-language')),
	];
	return wished.filter(isLanguage).find((language) => offered.includes(language)) ?? 'sv';
}

/** Primary subtags of an Accept-Language header, most wanted first. */
const acceptedLanguages = (header: string | null) =>
	accepted(header).map((tag) => tag.replace(/-.*/, ''));
