import { SOCIAL_IMAGE } from '../../../src/lib/social-image.ts';
import { onEachPage } from '../check.ts';
import { pictureSize } from '../picture-size.ts';
import { SITE } from '../site-address.ts';

const TERRITORIES: Record<string, string> = { sv: 'sv_SE', en: 'en_GB', ar: 'ar_AR' };

/** What another site shows beside a link to the page. */
export const linkPreview = onEachPage(({ $ }, { content, file }) => {
	const of = (name: string) => $(`meta[property="og:${name}"]`).attr('content') ?? '';
	const site = content.organisation[0]?.fields.site ?? '';
	const { path, width, height } = SOCIAL_IMAGE;
	const expected = {
		description: $('meta[name="description"]').attr('content') ?? '',
		type: 'website',
		site_name: site,
		locale: TERRITORIES[$('html').attr('lang') ?? ''] ?? '',
		image: SITE + path,
		'image:width': String(width),
		'image:height': String(height),
	};
	const isTitled = of('title') !== '' && $('head > title').text().includes(of('title'));
	return [
		...(isTitled ? [] : [`og:title is "${of('title')}"`]),
		...Object.entries(expected)
			.filter(([name, value]) => of(name) !== value)
			.map(([name]) => `og:${name} is "${of(name)}"`),
		...(of('image:alt').includes(site) ? [] : [`og:image:alt is "${of('image:alt')}"`]),
		...(pictureSize(file(path)) === `png ${String(width)}x${String(height)}`
			? []
			: [`${path} has another size`]),
	];
});
