/**
 * Whether a POST comes from our own pages. Sec-Fetch-Site decides where the browser sends it,
 * else Origin; a text browser sends neither and passes.
 */
export function isSameSite(request: Request): boolean {
	const site = request.headers.get('sec-fetch-site');
	if (site !== null) return site === 'same-origin' || site === 'none';
	const origin = request.headers.get('origin');
	if (origin === null) return true;
	return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}
