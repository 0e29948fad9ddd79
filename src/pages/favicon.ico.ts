import type { APIRoute } from 'astro';
import { FAVICON_SIZE } from '../lib/icons.ts';
import { drawIcon } from './_pictures/icon.ts';

/**
 * An .ico that holds one PNG: https://en.wikipedia.org/wiki/ICO_(file_format). What does not read
 * the page's <link>, such as readers of feeds, asks for this address.
 */
function icoOf(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
	const HEADER = 22;
	const ico = new Uint8Array(HEADER + png.byteLength);
	const view = new DataView(ico.buffer);
	view.setUint16(2, 1, true);
	view.setUint16(4, 1, true);
	ico.set([size, size], 6);
	view.setUint16(10, 1, true);
	view.setUint16(12, 32, true);
	view.setUint32(14, png.byteLength, true);
	view.setUint32(18, HEADER, true);
	ico.set(png, HEADER);
	return ico;
}

export const GET: APIRoute = async () =>
	new Response(icoOf(await drawIcon(FAVICON_SIZE, false), FAVICON_SIZE), {
		headers: { 'Content-Type': 'image/x-icon' },
	});
