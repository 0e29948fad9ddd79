import type { GetStaticPathsItem } from 'astro';
import { siteLanguages } from '../../layouts/site-languages.ts';
import { findOrganisation } from '../../queries/site/organisation.ts';
import { type Folder, inLanguage } from '../../queries/site/translations.ts';
import { type Translation, TRANSLATIONS } from '../../strings/reader.ts';
import type { Language } from '../../survey/rules/languages.ts';

/** The languages besides Swedish that this build has pages for reading in. */
async function translations(): Promise<Translation[]> {
	const offered = siteLanguages(await findOrganisation()).map(({ language }) => language);
	return TRANSLATIONS.filter((language) => offered.includes(language));
}

/** For `getStaticPaths` of a page that every language has one of. */
export const translatedPaths = async () =>
	(await translations()).map((language) => ({
		params: { translation: language },
		props: { language },
	})) satisfies GetStaticPathsItem[];

/** For `getStaticPaths` of the pages of what can be translated, one by one. */
export async function textPaths<Entry extends { id: string }>(folder: Folder, entries: Entry[]) {
	const pages = (await translatedPaths()).map(async ({ params, props }) =>
		(await inLanguage(folder, entries, props.language)).map((entry) => ({
			params: { ...params, id: entry.id },
			props: { ...props, entry },
		})),
	);
	return (await Promise.all(pages)).flat();
}

/** For `getStaticPaths` of a page below `[...language]` that is one in every language for reading. */
export const readingPaths = async (): Promise<
	{ params: { language: string | undefined }; props: { language: Language } }[]
> => [
	{ params: { language: undefined }, props: { language: 'sv' } },
	...(await translations()).map((language) => ({ params: { language }, props: { language } })),
];
