import { paths } from '../../src/lib/paths.ts';
import { isLanguage, type Language } from '../../src/survey/rules/languages.ts';
import type { BuiltPage } from './built-site.ts';

export const NOT_FOUND = '/404.html';
/** The page that says that there is no page, in any language: it stands at whatever address was asked for. */
export const isNotFound = (path: string): boolean => path === NOT_FOUND || path.endsWith('/404/');
/** For editors, and in no production. */
export const COMPONENTS = '/komponenter/';

const LISTS = [paths.district, paths.measure, paths.areaDay, paths.article, paths.result];

/** Swedish pages have no folder of their own. */
export function languageOf(path: string): Language {
	const [, folder] = path.split('/');
	return isLanguage(folder) ? folder : 'sv';
}

export const inSwedish = (path: string): string =>
	path.replace(new RegExp(`^/${languageOf(path)}/`), '/');

/** One name for all pages that are made alike, in any language: `/omraden/:id/`. */
export function kindOf(path: string): string {
	const swedish = inSwedish(path);
	if (swedish === paths.resultsMethod) return swedish;
	return LISTS.map((address) => address(':id')).find((kind) => isOf(kind, swedish)) ?? swedish;
}

const isOf = (kind: string, path: string) =>
	path.startsWith(kind.replace(':id/', '')) && path.split('/').length === kind.split('/').length;

export const isForm = (path: string): boolean =>
	[paths.survey, paths.paper].some((form) => form === inSwedish(path));

/** While no survey is open its pages have none. */
export const hasForm = ({ $ }: BuiltPage): boolean => $('main form').length > 0;
