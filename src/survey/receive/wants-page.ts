import { accepted } from './accepted.ts';

/** Whether who asks is a browser that shows a page: it prefers HTML to JSON. */
export function wantsPage(request: Request): boolean {
	const wanted = accepted(request.headers.get('accept'));
	const page = wanted.indexOf('text/html');
	const json = wanted.indexOf('application/json');
	return page !== -1 && (json === -1 || page < json);
}
