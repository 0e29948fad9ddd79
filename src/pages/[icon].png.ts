import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { APP_ICONS, APPLE_ICON } from '../lib/icons.ts';
import { drawIcon } from './_pictures/icon.ts';

export const getStaticPaths = () =>
	[APPLE_ICON, ...APP_ICONS].map((icon) => ({ params: { icon: icon.name }, props: icon }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { size, isFullBleed } }) =>
	new Response(new Uint8Array(await drawIcon(size, isFullBleed)), {
		headers: { 'Content-Type': 'image/png' },
	});
