import { isLanguage, type Language } from '../rules/languages.ts';

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
		...acceptedLanguages(request.headers.get('accept-language') ?? ''),
	];
	return wished.filter(isLanguage).find((language) => offered.includes(language)) ?? 'sv';
}

/** Primary subtags of an Accept-Language header (RFC 9110, 12.5.4), most wanted first. */
function acceptedLanguages(header: string): string[] {
	return header
		.split(',')
		.map((range) => {
			const [tag = '', quality] = range.split(/\s*;\s*q=/i);
			return {
				language: tag.trim().split('-')[0]?.toLowerCase() ?? '',
				quality: Number(quality ?? 1),
			};
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality)
		.map(({ language }) => language);
}
