import { paths } from '../../../src/lib/paths.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Check } from '../check.ts';
import { SITE } from '../site-address.ts';

const PATH = '/.well-known/security.txt';
const DAY_MS = 24 * 60 * 60 * 1000;
/** RFC 9116, 2.5.5: less than a year ahead. */
const FEWEST_DAYS = 330;
const MOST_DAYS = 365;

/** Whom to tell of a hole, and for how long that holds. */
export const securityContact: Check = (site) =>
	mistakesIn(site).map((what) => ({ page: PATH, what }));

function mistakesIn({ file, content, options }: BuiltSite): string[] {
	const lines = file(PATH)?.toString().trim().split('\n') ?? [];
	const email = content.organisation[0]?.fields.contacts?.email.value;
	const contact = email == null ? SITE + paths.contact : `mailto:${email}`;
	const expires = /^Expires: (.*)$/m.exec(lines.join('\n'))?.[1] ?? '';
	const days = (Date.parse(expires) - Date.parse(options.today)) / DAY_MS;
	return [
		...[`Contact: ${contact}`, 'Preferred-Languages: sv, en', `Canonical: ${SITE}${PATH}`]
			.filter((line) => !lines.includes(line))
			.map((line) => `lacks "${line}"`),
		...(days > FEWEST_DAYS && days < MOST_DAYS ? [] : [`holds for ${String(days)} days`]),
	];
}
