/** What the command `batches` says. */
export const batchesSv = {
	none: 'Inga koder är gjorda än.',
	columns: ['omgång', 'enkät', 'område', 'till', 'koder', 'läge'],
	use: { web: 'brev', desk: 'disken', paper: 'papper' },
	pending: 'väntar: koderna gäller inte än',
	leftBehind:
		'Väntar en omgång som det inte finns några brev till, efter ett avbrott? Dess koder gäller inte. Ta tillbaka den: npm run survey -- revoke --batch <omgång>',
	active: (day: string) => `gäller sedan ${day}`,
	revoked: (day: string) => `återtagen ${day}`,
	purged: (day: string) => `gallrad ${day}`,
};
