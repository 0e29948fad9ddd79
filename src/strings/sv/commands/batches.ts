/** What the command `batches` says. */
export const batchesSv = {
	none: 'Inga koder är gjorda än.',
	columns: ['omgång', 'enkät', 'område', 'till', 'koder', 'läge'],
	mode: { web: 'webben', paper: 'papper' },
	pending: 'väntar: koderna gäller inte än',
	active: (day: string) => `gäller sedan ${day}`,
};
