/** What the editors' site says itself: the rest is the CMS's own Swedish. */
export const adminSv = {
	title: (site: string) => `Redigera ${site}`,
	easySwedish: 'Lättläst svenska',
	item: 'Rad',
	/** "Lägg till …", under a list. */
	oneMore: 'rad',
	/** The box for all, beside the list that some are picked from. */
	all: { districts: 'Gäller alla områden' } as Record<string, string>,
	/** In the list, where the box for all is on. */
	everywhere: { districts: 'Alla områden' } as Record<string, string>,
	draft: 'Utkast',
	collections: {
		measures: { label: 'Åtgärder', one: 'åtgärd' },
		areaDays: { label: 'Områdesdagar', one: 'områdesdag' },
		articles: { label: 'Artiklar', one: 'artikel' },
		districts: { label: 'Områden', one: 'område' },
		pages: { label: 'Fasta sidor', one: 'sida' },
		themes: { label: 'Teman ur fritexter', one: 'fil med teman' },
		surveys: { label: 'Enkäter', one: 'enkät' },
		files: { label: 'Företaget', one: 'fil' },
	},
	files: {
		organisation: 'Företaget och kontakter',
		accessibility: 'Tillgänglighetsredogörelsen',
		history: 'Siffror från tidigare år',
		searchWords: 'Ord för sökningen',
		letters: 'Brevet om enkäten',
		lettersEn: 'Brevet på engelska',
		lettersAr: 'Brevet på arabiska',
	},
	/** What stands on GitHub of a change, in the CMS's templates. */
	commits: {
		create: 'Ny {{collection}}: {{slug}}',
		update: 'Ändrar {{collection}}: {{slug}}',
		uploadMedia: 'Lägger in en bild: {{path}}',
		deleteMedia: 'Tar bort en bild: {{path}}',
	},
	pattern: 'Bara a–z, siffror och bindestreck.',
	slugHint: 'Sidans adress. Å och ä blir a, ö blir o. Den går inte att ändra sedan.',
	text: 'Text',
	findings: {
		refused: {
			title: 'Det går inte att spara än',
			lead: 'Inget har sparats. Det du har skrivit finns kvar. Rätta det här och spara igen:',
			close: 'Stäng',
		},
		advised: {
			title: 'Sparat, med ett råd',
			lead: 'Det här kan bli bättre:',
			close: 'Stäng',
		},
		unusable: {
			title: 'Filen går inte att använda',
			lead: 'Webbplatsen kan bara visa bilder som är JPG, PNG, WebP eller AVIF.',
			close: 'Stäng',
		},
		noPicture: (file: string) =>
			`${file} går inte att läsa som en sådan bild, eller så är den för stor. Öppna den i ett bildprogram och spara den som JPG, högst 1 600 bildpunkter bred.`,
		heic: (file: string) =>
			`${file} är en HEIC-bild, så som telefoner från Apple sparar bilder. De flesta webbläsare kan inte visa den. Öppna den i ett bildprogram och spara den som JPG.`,
		notPasted: {
			title: 'Bilden följde inte med',
			lead: 'Texten du klistrade in finns i fältet.',
			message:
				'Bilder går inte att klistra in i en text: de behöver en beskrivning för den som inte ser dem. Spara bilden som en fil. Tryck sedan på Infoga och Bild.',
			close: 'Stäng',
		},
		toField: 'Till fältet',
		changedMeanwhile:
			'Någon annan har sparat det här efter att du öppnade det. Kopiera det du har skrivit, och spara det någon annanstans. Ladda om sidan i webbläsaren. Får du frågan ”Återställ utkast”? Välj ”Kassera”. Skriv sedan in ditt i den nya texten.',
		elsewhere: (file: string) => `På en annan sida (filen ${file}):`,
		lostRevision: (day: string) =>
			`En rad i Ändringar är borta: den från ${day}. Lägg tillbaka den. Blev något fel i den? Rätta orden, eller skriv en ny rad sist.`,
		taken: (file: string) =>
			`Det finns redan en sida med den adressen (${file}). Ändra den i stället. Är det något annat? Skriv en egen adress under ”Sidans adress”.`,
	},
	holds: 'Innehåll',
	words: 'Ord',
};
