import type { APIRoute } from 'astro';
import { favicon } from './_pictures/favicon.ts';

export const GET: APIRoute = () =>
	new Response(`${favicon()}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
