import type { APIRoute } from 'astro';
import { APP_ICONS, iconPath } from '../lib/icons.ts';
import { paths } from '../lib/paths.ts';
import { findOrganisation } from '../queries/site/organisation.ts';
import { findPage } from '../queries/site/pages.ts';
import { metaSv } from '../strings/sv/meta.ts';
import { token } from './_pictures/token.ts';

export const GET: APIRoute = async () => {
	const { site } = await findOrganisation();
	const start = await findPage('start');
	const manifest = {
		name: site,
		short_name: metaSv.shortName,
		description: start.data.summary,
		lang: 'sv',
		dir: 'ltr',
		id: paths.start,
		start_url: paths.start,
		// Pages to read and to leave in a hurry: the browser's own buttons stay.
		display: 'browser',
		background_color: token('paper'),
		theme_color: token('paper'),
		icons: [
			...APP_ICONS.map((icon) => ({
				src: iconPath(icon),
				sizes: `${String(icon.size)}x${String(icon.size)}`,
				type: 'image/png',
				purpose: icon.isFullBleed ? 'maskable' : 'any',
			})),
			{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		],
	};
	return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
};
