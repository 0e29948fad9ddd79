import { createServer, type RequestListener, type Server } from 'node:http';
import { securityHeaders } from '../../lib/security-headers.ts';

const SURVEY = '/api/survey';
/** For whoever keeps the server running: that it answers, and nothing of what it depends on. */
const HEALTH = '/health';

/** One server of pages, function and health. It listens to nothing yet. */
export function siteServer(pages: RequestListener, survey: RequestListener): Server {
	return createServer((request, response) => {
		const [path] = (request.url ?? '/').split('?');
		if (path === SURVEY) survey(request, response);
		else if (path === HEALTH)
			response
				.writeHead(200, { ...securityHeaders, 'Cache-Control': 'no-store' })
				.end(request.method === 'HEAD' ? undefined : 'ok\n');
		else pages(request, response);
	});
}
