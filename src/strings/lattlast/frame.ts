import type { FrameStrings } from '../frame.ts';

export const lattlast: FrameStrings = {
	title: '{title} – lättläst – {site}',
	skip: 'Hoppa till innehåll',
	navigation: 'Webbplatsens delar',
	menu: 'Meny',
	footer: 'Om webbplatsen',
	languages: 'Språk',
	inSwedish: 'De här sidorna finns inte på lättläst svenska än.',
	updated: 'Texten ändrades senast',
	socialImage: 'Ett hus på kvällen. Det lyser i några fönster. Där står ”{site}”.',
	wrong: {
		question: 'Är något fel på sidan?',
		write: 'Skriv till',
		orCall: 'eller ring',
		call: 'Ring',
		tell: 'Säg till oss',
	},
	printed: 'Sidan finns också på',
	whomToCall: {
		title: 'Vem ska jag ringa?',
		emergency: {
			situation: 'Någon är i fara, det brinner eller ett brott pågår',
			name: 'Akut. Ring dag eller natt.',
			short: 'Fara, brand, brott',
		},
		disturbance: {
			situation: 'Någon stör dig där du bor',
			name: 'Störningsjouren',
			short: 'Någon stör',
		},
		repairs: {
			situation: 'Något är trasigt',
			name: 'Felanmälan',
			short: 'Trasigt',
		},
		emergencyRepairs: {
			name: 'Jouren, när felanmälan har stängt',
			short: 'Trasigt, natt och helg',
		},
		police: {
			situation: 'Polisen, när det inte är bråttom',
			name: 'Polisen',
			short: 'Polisen, inte bråttom',
		},
		missing: 'Numret är inte ifyllt än.',
		missingHelp:
			'Det här är en förhandsvisning. Numren ska kontrolleras och fyllas i innan webbplatsen publiceras.',
	},
};
