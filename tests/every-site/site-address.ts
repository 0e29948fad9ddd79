/** Where a build says that it stands; one without an address of its own says that it is an example. */
export const SITE = process.env['URL'] ?? 'https://trygghet.example';
