/** What the command `batches` says. */
export const batchesSv = {
	none: 'Inga koder är gjorda än.',
	columns: ['omgång', 'enkät', 'område', 'till', 'koder', 'läge'],
	use: { web: 'brev', desk: 'disken', paper: 'papper' },
	pending: 'väntar: koderna gäller inte än',
	active: (day: string) => `gäller sedan ${day}`,
	revoked: (day: string) => `återtagen ${day}`,
	purged: (day: string) => `gallrad ${day}`,
};
