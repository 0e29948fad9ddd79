/** What is built for where nobody says where the site stands. */
const NO_ADDRESS = 'https://trygghet.example';

/**
 * The site's own address, which stands in links, calendars, news and the statement.
 * @throws {Error} where the site goes live and nobody says where
 */
export function siteAddress(environment: Record<string, string | undefined>): string {
	const { CONTEXT: context, URL: address } = environment;
	if (address) return address;
	if (context !== 'production') return NO_ADDRESS;
	throw new Error(
		'With CONTEXT=production the build must know where the site stands: set URL to its address, as URL=https://www.example.com.',
	);
}
