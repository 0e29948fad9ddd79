import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { securityHeaders } from '../../src/lib/security-headers.ts';
import { DIST } from '../site/built-pages.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
};

/** A preview keeps search engines away; what is measured is the site as it goes live. */
const ROBOTS = 'User-agent: *\nAllow: /\n';

export interface StaticServer {
	address: string;
	close: () => Promise<void>;
}

/** The built site as static hosting serves it: packed, with the site's headers. */
export async function serveBuilt(): Promise<StaticServer> {
	const server = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const found = join(DIST, pathname, pathname.endsWith('/') ? 'index.html' : '');
		const isThere = existsSync(found);
		const file = isThere ? found : join(DIST, '404.html');
		const type = TYPES[extname(file)];
		const body = pathname === '/robots.txt' ? Buffer.from(ROBOTS) : readFileSync(file);
		response.writeHead(isThere ? 200 : 404, {
			...securityHeaders,
			...(type !== undefined && { 'Content-Type': type, 'Content-Encoding': 'gzip' }),
			'Cache-Control': pathname.startsWith('/_astro/') ? 'max-age=31536000' : 'max-age=0',
		});
		response.end(type === undefined ? body : gzipSync(body));
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${String(port)}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}
