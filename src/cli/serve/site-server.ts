import { createServer, type RequestListener, type Server } from 'node:http';
import { securityHeaders } from '../../lib/security-headers.ts';

const SURVEY = '/api/survey';
/** For whoever keeps the server running: that it answers, and nothing of what it depends on. */
const HEALTH = '/health';

/** Longer than the slowest telephone needs for an answer, of 32 KiB at most. */
const REQUEST_TIME_LIMIT_MS = 60_000;
const LOOKS_EVERY_MS = 1_000;

/** One server of pages, function and health. It listens to nothing yet. */
export function siteServer(
	pages: RequestListener,
	survey: RequestListener,
	requestTimeout = REQUEST_TIME_LIMIT_MS,
): Server {
	const limits = {
		requestTimeout,
		headersTimeout: Math.min(requestTimeout, REQUEST_TIME_LIMIT_MS / 2),
		connectionsCheckingInterval: Math.min(requestTimeout, LOOKS_EVERY_MS),
	};
	const server = createServer(limits, (request, response) => {
		// At its end a connection that is kept, by a server in front for instance, would bring ever more.
		if (!server.listening) response.shouldKeepAlive = false;
		const [path] = (request.url ?? '/').split('?');
		if (path === SURVEY) survey(request, response);
		else if (path === HEALTH)
			response
				.writeHead(200, { ...securityHeaders, 'Cache-Control': 'no-store' })
				.end(request.method === 'HEAD' ? undefined : 'ok\n');
		else pages(request, response);
	});
	return server;
}
