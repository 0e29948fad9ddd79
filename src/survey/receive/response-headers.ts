import { securityHeaders } from '../../lib/security-headers.ts';

/** Seconds a caller should wait when the store is away. */
const RETRY_AFTER_SECONDS = '10';

export function seeOther(location: string): Response {
	const headers = responseHeaders(303);
	headers.set('Location', location);
	return new Response(null, { status: 303, headers });
}

/** Headers of every answer of this function: the platform adds its own to static files only. */
export function responseHeaders(status: number, contentType?: string): Headers {
	const headers = new Headers({ ...securityHeaders, 'Cache-Control': 'no-store', Vary: 'Accept' });
	if (contentType !== undefined) headers.set('Content-Type', contentType);
	if (status === 405) headers.set('Allow', 'GET, HEAD, POST');
	if (status === 503) headers.set('Retry-After', RETRY_AFTER_SECONDS);
	return headers;
}
