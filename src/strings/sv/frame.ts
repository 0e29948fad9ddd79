/** What stands around the content of every page. */
export const sv = {
	/** The page's title, unique among all pages. */
	title: '{title} – {site}',
	skip: 'Hoppa till innehåll',
	navigation: 'Webbplatsens delar',
	footer: 'Om webbplatsen',
	/** Name of the list of languages. */
	languages: 'Språk',
	updated: 'Texten ändrades senast',
	/** What the picture beside a link to the site shows, for who does not see it. */
	socialImage: 'Ett hus i skymning med ljus i några av fönstren, och orden ”{site}”.',
	whomToCall: {
		title: 'Vem ska jag ringa?',
		emergency: {
			situation: 'Någon är i fara, det brinner eller ett brott pågår',
			name: 'Akut, dygnet runt',
		},
		disturbance: { situation: 'Du blir störd där du bor', name: 'Störningsjouren' },
		repairs: { situation: 'Något är trasigt', name: 'Felanmälan' },
		emergencyRepairs: { name: 'Jouren, när felanmälan har stängt' },
		police: { situation: 'Polisen, när det inte är bråttom', name: 'Polisen' },
		/** Only a preview shows these: nobody has looked the number up yet. */
		missing: 'Numret är inte ifyllt än.',
		missingHelp:
			'Du ser en förhandsvisning. Webbplatsen kan inte publiceras förrän numren är kontrollerade och ifyllda.',
	},
};
