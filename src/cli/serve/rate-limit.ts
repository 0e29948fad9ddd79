import type { IncomingMessage, RequestListener } from 'node:http';
import { isIPv6 } from 'node:net';
import { securityHeaders } from '../../lib/security-headers.ts';

export interface RateLimit {
	/** Requests of one address in a window; 0 is no limit. */
	windowLimit: number;
	/** Seconds. */
	windowSize: number;
	/** The header in which the server in front says who asks; without one, whoever connects does. */
	trustedHeader?: string | undefined;
}

/**
 * Answers with 429 whoever asks too often. Addresses are in memory alone, and forgotten with the
 * window.
 */
export function rateLimited(
	listener: RequestListener,
	{ windowLimit, windowSize, trustedHeader }: RateLimit,
): RequestListener {
	const asked = new Map<string, number>();
	let ends = 0;
	return (request, response) => {
		if (windowLimit === 0) {
			listener(request, response);
			return;
		}
		const now = performance.now();
		if (now >= ends) {
			asked.clear();
			ends = now + windowSize * 1_000;
		}
		const address = networkOf(addressOf(request, trustedHeader));
		const times = (asked.get(address) ?? 0) + 1;
		asked.set(address, times);
		if (times <= windowLimit) {
			listener(request, response);
			return;
		}
		const headers = {
			...securityHeaders,
			'Cache-Control': 'no-store',
			'Retry-After': String(Math.ceil((ends - now) / 1_000)),
			Connection: 'close',
		};
		response.writeHead(429, headers).end();
	};
}

/** What the server in front wrote itself stands last; whoever asks can write what stands before. */
function addressOf(request: IncomingMessage, trustedHeader: string | undefined): string {
	const named = trustedHeader && request.headers[trustedHeader.toLowerCase()];
	return (
		String(named || '')
			.split(',')
			.at(-1)
			?.trim() ||
		request.socket.remoteAddress ||
		''
	);
}

/** Of IPv6 a home has a whole network of 64 bits. */
function networkOf(address: string): string {
	if (!isIPv6(address) || address.includes('.')) return address;
	const [head = '', tail] = address.split('::');
	const groups = head.split(':').filter((group) => group !== '');
	return (tail === undefined ? groups : [...groups, '0', '0', '0', '0']).slice(0, 4).join(':');
}
