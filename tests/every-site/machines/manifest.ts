import { z } from 'zod';
import { paths } from '../../../src/lib/paths.ts';
import type { BuiltSite } from '../built-site.ts';
import { type Check, onPageAlone } from '../check.ts';
import { pictureSize } from '../picture-size.ts';

const MANIFEST = '/manifest.webmanifest';

const manifestSchema = z.object({
	name: z.string(),
	short_name: z.string().max(12),
	lang: z.literal('sv'),
	start_url: z.literal(paths.start),
	icons: z.array(
		z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string() }),
	),
});

const named = onPageAlone(({ $ }) =>
	$(`link[rel="manifest"][href="${MANIFEST}"]`).length === 1 ? [] : [`does not name ${MANIFEST}`],
);

/** Every page names it, in Swedish and called as the site, with icons of the sizes that it says. */
export const manifest: Check = (site) => [
	...named(site),
	...mistakesIn(site).map((what) => ({ page: MANIFEST, what })),
];

function mistakesIn({ file, content }: BuiltSite): string[] {
	const { data, error } = manifestSchema.safeParse(JSON.parse(file(MANIFEST)?.toString() ?? '{}'));
	if (error) return [z.prettifyError(error)];
	const site = content.organisation[0]?.fields.site;
	const wrong = data.icons.filter(({ src, sizes, type }) =>
		type === 'image/png' ? pictureSize(file(src)) !== `png ${sizes}` : file(src) === undefined,
	);
	return [
		...(data.name === site ? [] : [`is called ${data.name}`]),
		...wrong.map(({ src, sizes }) => `${src} is not there in ${sizes}`),
		...(data.icons.some(({ purpose }) => purpose === 'maskable') ? [] : ['has no maskable icon']),
	];
}
