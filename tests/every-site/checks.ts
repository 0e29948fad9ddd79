import { testSize } from '../test-size.ts';
import type { Check } from './check.ts';
import { search } from './finding/search.ts';
import { eachLanguage } from './links/each-language.ts';
import { formsStay } from './links/forms-stay.ts';
import { knownPages } from './links/known-pages.ts';
import { knownParts } from './links/known-parts.ts';
import { lastingAddresses } from './links/lasting-addresses.ts';
import { linkLanguages } from './links/link-languages.ts';
import { ownFiles } from './links/own-files.ts';
import { pagesExist } from './links/pages-exist.ts';
import { partsExist } from './links/parts-exist.ts';
import { blockedAttributes } from './loading/blocked-attributes.ts';
import { formComesWhole } from './loading/form-comes-whole.ts';
import { oldBrowsers } from './loading/old-browsers.ts';
import { oldMediaQueries } from './loading/old-media-queries.ts';
import { pageSize } from './loading/page-size.ts';
import { pictureRoom } from './loading/picture-room.ts';
import { scripts } from './loading/scripts.ts';
import { securityPolicy } from './loading/security-policy.ts';
import { steadyFont } from './loading/steady-font.ts';
import { canonical } from './machines/canonical.ts';
import { icons } from './machines/icons.ts';
import { linkPreview } from './machines/link-preview.ts';
import { manifest } from './machines/manifest.ts';
import { searchEngines } from './machines/search-engines.ts';
import { securityContact } from './machines/security-contact.ts';
import { translations } from './machines/translations.ts';
import { accessible } from './reading/accessible.ts';
import { firstScreens } from './reading/first-screens.ts';
import { headingLevels } from './reading/heading-levels.ts';
import { language } from './reading/language.ts';
import { markedFigure } from './reading/marked-figure.ts';
import { namedMeasure } from './reading/named-measure.ts';
import { oneHeading } from './reading/one-heading.ts';
import { pictureTexts } from './reading/picture-texts.ts';
import { sideBySide } from './reading/side-by-side.ts';
import { skipLink } from './reading/skip-link.ts';
import { spaceBeforeDates } from './reading/space-before-dates.ts';
import { titleAndDescription } from './reading/title-and-description.ts';
import { uniqueIds } from './reading/unique-ids.ts';
import { uniqueTitles } from './reading/unique-titles.ts';
import { validHtml } from './reading/valid-html.ts';
import { whomToCall } from './reading/whom-to-call.ts';

/** What every site must hold, and what finds where it does not. */
export const CHECKS = {
	'each page says which language it is in, and which way that runs': language,
	'each page has a title and a description': titleAndDescription,
	'no two pages are called the same, unless editors do so': uniqueTitles,
	'each page has one heading of level one, in main': oneHeading,
	'no level of headings is skipped': headingLevels,
	'the keyboard can skip to main first': skipLink,
	'each page says whom to call, in main': whomToCall,
	'each district names what is being done there': namedMeasure,
	'each district marks a figure that is invented where it stands first': markedFigure,
	'each picture has a text, or is hidden from being read aloud': pictureTexts,
	'each id stands once on its page': uniqueIds,
	'a space stands between a word and a date': spaceBeforeDates,
	'no two texts are one word to who has no styles': sideBySide,
	'each page is HTML by the standard': validHtml,
	'axe finds nothing on a page of each kind': accessible,
	'on a phone what a tenant came for stands first': firstScreens,
	'links lead to pages that exist, at the address where they stand': pagesExist,
	'links lead to parts that exist': partsExist,
	'links to another language say which': linkLanguages,
	'each page leads to each language': eachLanguage,
	'pages fetch only files of the site, and they exist': ownFiles,
	'forms stay on the site': formsStay,
	'every address that others rely on is there': lastingAddresses,
	'the content check knows every page, and no other': knownPages,
	'the content check knows every part of a page': knownParts,
	'each page can be drawn from few bytes': pageSize,
	'only what finds something runs a script, and a small one': scripts,
	'the form comes with its scripts': formComesWhole,
	'pages leave room for their pictures': pictureRoom,
	'text does not jump when its font comes': steadyFont,
	'each page has one policy, which names what it runs': securityPolicy,
	'no script or style stands in an attribute': blockedAttributes,
	'scripts run in browsers of 2020, or ask first': oldBrowsers,
	'no style asks for a width in a way that browsers before 2022 skip': oldMediaQueries,
	'each page says which address it has': canonical,
	'pages say which languages they stand in': translations,
	'other sites are told what to show beside a link': linkPreview,
	'icons have the sizes that they say': icons,
	'the manifest is in Swedish, with icons of the sizes that it says': manifest,
	'search engines find what is to be found': searchEngines,
	'whoever finds a hole is told whom to tell': securityContact,
	'the search brings pages by their names, and numbers': search,
} satisfies Record<string, Check>;

export type Rule = keyof typeof CHECKS;

const WITH_BROWSER: Check[] = [accessible, firstScreens, search];

/**
 * These take longer than all others. `npm test` looks at the landlord's pages, first screens and
 * searches in tests/browser; `npm run test:content` asks them of the content.
 */
export const USUAL_CHECKS = Object.entries(CHECKS).filter(([, check]) =>
	testSize(!WITH_BROWSER.includes(check), true),
);
