import { isLanguage, type Language } from '../../survey/rules/languages.ts';

/** The language of the page at `path`: Swedish has no folder of its own. */
export function pageLanguage(path: string): Language {
	const [, folder] = path.split('/');
	return isLanguage(folder) ? folder : 'sv';
}
