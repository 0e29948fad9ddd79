import { counted } from './counted.ts';

/** What the command `batches` says. */
export const batchesSv = {
	none: 'Inga koder är gjorda än.',
	columns: ['omgång', 'enkät', 'område', 'till', 'koder', 'läge'],
	use: { letters: 'brev', desk: 'disken', paper: 'papper' },
	pending: 'väntar: koderna gäller inte än',
	leftBehind:
		'Väntar en omgång som det inte finns några brev till, efter ett avbrott? Dess koder gäller inte. Ta tillbaka den: npm run survey -- revoke --batch <omgång>',
	active: (day: string) => `gäller sedan ${day}`,
	revoked: (day: string) => `återtagen ${day}`,
	purged: (day: string) => `gallrad ${day}`,
	activated: (batch: string, codes: number) =>
		`${batch}: ${counted(codes, 'kod', 'koder')} gäller nu.`,
	takenBack: (batch: string) =>
		`${batch} är återtagen. De av dess koder som inte är använda gäller inte mer.`,
	wasRevoked: (batch: string) => `${batch} är återtagen. Gör nya koder i stället.`,
	unknown: (batch: string) =>
		`Det finns ingen omgång "${batch}". npm run survey -- batches visar dem som finns.`,
};
