import type { APIRoute } from 'astro';
import { SITEMAP } from '../lib/sitemap.ts';

// Previews hold made-up content: nobody is to find it by searching.
const nothing = ['User-agent: *', 'Disallow: /'];
const everything = (site: URL | undefined) => [
	'User-agent: *',
	'Disallow: /api/',
	'',
	`Sitemap: ${new URL(SITEMAP, site).href}`,
];

export const GET: APIRoute = ({ site }) => {
	const lines = process.env['CONTEXT'] === 'production' ? everything(site) : nothing;
	return new Response(`${lines.join('\n')}\n`);
};
