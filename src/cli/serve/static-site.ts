import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import send from 'send';
import { NOT_FOUND } from '../../lib/not-found.ts';
import { staticHeadersOf } from '../../lib/static-headers.ts';
import { isLanguage } from '../../survey/rules/languages.ts';

/** Netlify's own, where no rule says otherwise: kept, but never used without asking. */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/** Best first. */
const ENCODINGS = ['br', 'gzip'];

/** A folder to look in, and how what is in it is packed. */
interface Shelf {
	root: string;
	encoding?: string;
}

/**
 * The built site in the folder `dist`, served as Netlify serves it.
 * @param packed A folder for each encoding, with what of the site is packed beforehand
 */
export function staticSite(dist: string, packed: string): RequestListener {
	return (request, response) => {
		setHeaders(response, '/');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [, pathname = '/', query = ''] = /^([^?]*)(.*)/s.exec(request.url ?? '') ?? [];
		const shelves = encodingsIn(request.headers['accept-encoding']).map((encoding): Shelf => ({
			root: join(packed, encoding),
			encoding,
		}));
		const look = ({ root, encoding }: Shelf): void => {
			send(request, pathname, { root, cacheControl: false, dotfiles: 'allow' })
				// By the file that was found: its address can be written in many ways.
				.on('headers', (_: ServerResponse, file: string) => {
					setHeaders(response, `/${relative(root, file)}`);
					if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
				})
				.on('directory', () => {
					// Two slashes in front would be the name of another host.
					const path = pathname.replace(/^\/+/, '/');
					response.writeHead(301, { Location: `${path}/${query}` }).end();
				})
				.on('error', ({ status }: { status: number }) => {
					response.removeHeader('Content-Encoding');
					// A file that breaks off must not seem whole.
					if (response.headersSent) response.destroy();
					else if (status < 405 && encoding !== undefined) look(shelves.shift() ?? { root: dist });
					else if (status < 405) notFound(response, dist, pathname);
					else response.writeHead(status).end();
				})
				.pipe(response);
		};
		look(shelves.shift() ?? { root: dist });
	};
}

/** What a browser says that it can unpack. */
function encodingsIn(header: string | string[] = ''): string[] {
	const accepted = String(header)
		.split(',')
		.map((word) => word.trim().split(/\s*;\s*q=/))
		.filter(([, quality = '1']) => Number(quality) > 0)
		.map(([name]) => name);
	return ENCODINGS.filter((encoding) => accepted.includes(encoding));
}

function setHeaders(response: ServerResponse, path: string): void {
	const headers = {
		'Cache-Control': CACHE_CONTROL,
		Vary: 'Accept-Encoding',
		...staticHeadersOf(path),
	};
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** In the language of the folder that was asked, as `_redirects` has Netlify do. */
function notFound(response: ServerResponse, dist: string, path: string): void {
	const [, folder] = path.split('/');
	const own = isLanguage(folder) ? join(dist, folder, NOT_FOUND) : '';
	response
		.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
		.end(readFileSync(existsSync(own) ? own : join(dist, '404.html')));
}
