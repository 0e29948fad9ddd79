import { siteLanguages } from '../layouts/site-languages.ts';
import { findOrganisation } from '../queries/site/organisation.ts';
import { type Translation, TRANSLATIONS } from '../strings/site.ts';
import type { Language } from '../survey/rules/languages.ts';

/** The languages besides Swedish that this build has pages for reading in. */
async function translations(): Promise<Translation[]> {
	const offered = siteLanguages(await findOrganisation()).map(({ language }) => language);
	return TRANSLATIONS.filter((language) => offered.includes(language));
}

/** For `getStaticPaths` of a page that every language but Swedish has one of. */
export const translatedPaths = async () =>
	(await translations()).map((language) => ({
		params: { translation: language },
		props: { language },
	}));

/** For `getStaticPaths` of a page below `[...language]` that every language has one of. */
export const readingPaths = async (): Promise<
	{ params: { language: string | undefined }; props: { language: Language } }[]
> => [
	{ params: { language: undefined }, props: { language: 'sv' } },
	...(await translations()).map((language) => ({ params: { language }, props: { language } })),
];

/** The same, of the pages of what is written one by one. */
export async function entryPaths<Entry extends { id: string }>(
	entriesIn: (language: Language) => Promise<Entry[]>,
) {
	const pages = (await readingPaths()).map(async ({ params, props }) =>
		(await entriesIn(props.language)).map((entry) => ({
			params: { ...params, id: entry.id },
			props: { ...props, entry },
		})),
	);
	return (await Promise.all(pages)).flat();
}
