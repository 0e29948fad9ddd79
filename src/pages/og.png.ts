import type { APIRoute } from 'astro';
import { findOrganisation } from '../queries/site/organisation.ts';
import { drawSocialImage } from './_pictures/social-image.ts';

export const GET: APIRoute = async () => {
	const { site, name } = await findOrganisation();
	const png = await drawSocialImage(site, name);
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
