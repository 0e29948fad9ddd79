import { Linter } from 'eslint';
import { REQUIRED_FEATURES } from '../../../src/survey/form/enhanced/required-features.ts';
import { hasForm, isForm } from '../addresses.ts';
import { onEachPage } from '../check.ts';
import { loadedBy, scriptsIn } from '../scripts-in.ts';
import { newerNames } from '../newer-names.ts';

/** In a pattern: Safari before 16.4 takes the whole script for broken. */
const LOOKS_BEHIND = /\(\?<[=!]/;

/** Scripts of the form can be read by browsers of 2020, and use only what those have or it asks for. */
export const oldBrowsers = onEachPage((page, site) => {
	const own = scriptsIn(page, site);
	const scripts = [...own, ...own.flatMap((script) => loadedBy(script, site))];
	const data = page.$('script[type$="json"]').text();
	const asked = isForm(page.path) ? REQUIRED_FEATURES : [];
	const isAsked = (paths: string[]) =>
		paths.some((name) => asked.some((need) => `${need}.`.startsWith(`${name}.`)));
	const newer = scripts.flatMap((script) => namesIn(script, data));
	return [
		...scripts.flatMap((script) => unreadable(script, 2020)),
		...scripts.flatMap((script) => LOOKS_BEHIND.exec(script) ?? []).map((found) => `has ${found}`),
		...newer.filter((paths) => !isAsked(paths)).map((paths) => `uses ${paths.join(' or ')}`),
		...(isForm(page.path) && hasForm(page) ? mistakesInForm(scripts) : []),
	];
});

/** What carries the code over works in any browser; what the form asks for, it uses. */
const mistakesInForm = (scripts: string[]): string[] => [
	...unreadable(scripts.find((script) => script.includes('[data-language]')) ?? 'none of', 2015),
	...REQUIRED_FEATURES.filter((need) => {
		const name = need.replace(/^.*\./, '');
		// Once in the list itself.
		return (scripts.join().match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2;
	}).map((need) => `asks for ${need} without using it`),
];

const parsed = new Map<string, string[]>();
/** By the script: many pages have the same. */
const once = (key: string, find: () => string[]): string[] => {
	const found = parsed.get(key) ?? find();
	parsed.set(key, found);
	return found;
};

/** Why a parser of that year cannot read it. */
const unreadable = (script: string, ecmaVersion: 2015 | 2020): string[] =>
	once(`${String(ecmaVersion)}:${script}`, () =>
		new Linter()
			.verify(script, [{ languageOptions: { ecmaVersion, sourceType: 'module' } }])
			.map(({ message }) => `a browser of ${String(ecmaVersion)} cannot read it: ${message}`),
	);

const names = new Map<string, string[][]>();
function namesIn(script: string, data: string): string[][] {
	const found = names.get(script + data) ?? newerNames(script, data);
	names.set(script + data, found);
	return found;
}
