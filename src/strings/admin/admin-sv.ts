/** What the editors' site says itself: the rest is the CMS's own Swedish. */
export const adminSv = {
	title: 'Redigera Trygghet',
	item: 'Rad',
	collections: {
		measures: { label: 'Åtgärder', one: 'åtgärd' },
		areaDays: { label: 'Områdesdagar', one: 'områdesdag' },
		articles: { label: 'Artiklar', one: 'artikel' },
		districts: { label: 'Områden', one: 'område' },
		pages: { label: 'Fasta sidor', one: 'sida' },
		surveys: { label: 'Enkäter', one: 'enkät' },
		files: { label: 'Uppgifter', one: 'uppgift' },
	},
	files: {
		organisation: 'Företaget och kontakter',
		accessibility: 'Tillgänglighetsredogörelsen',
		history: 'Siffror från tidigare år',
		searchWords: 'Ord för sökningen',
	},
	pattern: 'Bara a–z, siffror och bindestreck.',
	slugHint: 'Sidans adress. Å och ä blir a, ö blir o. Den går inte att ändra sedan.',
	text: 'Text',
	refused: {
		title: 'Det går inte att spara än',
		lead: 'Inget har sparats. Det du har skrivit finns kvar. Rätta det här och spara igen:',
		toField: 'Till fältet',
		close: 'Stäng',
		elsewhere: (file: string) => `I filen ${file}:`,
	},
	holds: 'Innehåll',
	words: 'Ord',
};
