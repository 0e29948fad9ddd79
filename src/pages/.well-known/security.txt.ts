import type { APIRoute } from 'astro';
import { paths } from '../../lib/paths.ts';
import { findOrganisation } from '../../queries/site/organisation.ts';
import { buildTime } from '../../queries/survey/survey.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** RFC 9116, 2.5.5: less than a year ahead, so that nobody trusts a file that is forgotten. */
const DAYS_VALID = 360;

/** Whom to tell of a hole: https://www.rfc-editor.org/rfc/rfc9116 */
export const GET: APIRoute = async ({ site, url }) => {
	const { email } = (await findOrganisation()).contacts;
	const contact =
		email.value === null ? new URL(paths.contact, site).href : `mailto:${email.value}`;
	const expires = new Date(buildTime().getTime() + DAYS_VALID * DAY_MS);
	const lines = [
		`Contact: ${contact}`,
		`Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
		'Preferred-Languages: sv, en',
		`Canonical: ${new URL(url.pathname, site).href}`,
	];
	return new Response(`${lines.join('\n')}\n`);
};
