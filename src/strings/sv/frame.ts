/** What stands around the content of every page. */
export const sv = {
	/** The page's title, unique among all pages. */
	title: '{title} – {site}',
	skip: 'Hoppa till innehåll',
	navigation: 'Webbplatsens delar',
	/** What opens the list of the website's parts. */
	menu: 'Meny',
	footer: 'Om webbplatsen',
	/** Name of the list of languages. */
	languages: 'Språk',
	updated: 'Texten ändrades senast',
	/** What the picture beside a link to the site shows, for who does not see it. */
	socialImage: 'Ett hus i skymning med ljus i några av fönstren, och orden ”{site}”.',
	/** Stands below every page: an address or a number comes after. */
	wrong: {
		question: 'Är något fel på sidan?',
		write: 'Skriv till',
		orCall: 'eller ring',
		call: 'Ring',
		/** Leads to the ways to reach the company. */
		tell: 'Säg till oss',
	},
	/** On paper: the page's address comes after. */
	printed: 'Det senaste står på',
	whomToCall: {
		title: 'Vem ska jag ringa?',
		emergency: {
			situation: 'Någon är i fara, det brinner eller ett brott pågår',
			name: 'Akut, dygnet runt',
			/** Beside the number, where there is little room. */
			short: 'Fara, brand, brott',
		},
		disturbance: {
			situation: 'Du blir störd där du bor',
			name: 'Störningsjouren',
			short: 'Störning',
		},
		repairs: {
			situation: 'Något är trasigt',
			name: 'Felanmälan',
			short: 'Felanmälan',
		},
		emergencyRepairs: {
			name: 'Jouren, när felanmälan har stängt',
			short: 'Fel, kväll, natt, helg',
		},
		police: {
			situation: 'Polisen, när det inte är bråttom',
			name: 'Polisen',
			short: 'Polisen, inte akut',
		},
		/** Only a preview shows these: nobody has looked the number up yet. */
		missing: 'Numret är inte ifyllt än.',
		missingHelp:
			'Du ser en förhandsvisning. Webbplatsen kan inte publiceras förrän numren är kontrollerade och ifyllda.',
	},
};
