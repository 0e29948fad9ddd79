import type { BuiltPage, BuiltSite } from './built-site.ts';

/** All that is run: data in a script element is not. */
export const SCRIPTS = 'script:not([type="application/json"], [type="application/ld+json"])';

/** The scripts of a page in their order, also those that it fetches. */
export const scriptsIn = ({ $ }: BuiltPage, { file }: BuiltSite): string[] =>
	$(SCRIPTS)
		.get()
		.map((script) => {
			const source = $(script).attr('src');
			return source === undefined ? $(script).text() : (file(source)?.toString() ?? '');
		});

/** What a script of the site loads once it is needed. */
export const loadedBy = (script: string, { file }: BuiltSite): string[] =>
	[...script.matchAll(/import\([`"']\.(\/[\w.-]+\.js)[`"']\)/g)].map(
		([, name = '']) => file(`/_astro${name}`)?.toString() ?? '',
	);
