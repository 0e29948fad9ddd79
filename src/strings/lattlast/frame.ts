import type { FrameStrings } from '../frame.ts';

export const lattlast: FrameStrings = {
	title: '{title} – lättläst – {site}',
	skip: 'Hoppa till innehåll',
	navigation: 'Webbplatsens delar',
	footer: 'Om webbplatsen',
	languages: 'Språk',
	inSwedish: 'De här sidorna finns inte på lättläst svenska än.',
	updated: 'Texten ändrades senast',
	socialImage: 'Ett hus på kvällen. Det lyser i några fönster. Där står ”{site}”.',
	whomToCall: {
		title: 'Vem ska jag ringa?',
		emergency: {
			situation: 'Någon är i fara, det brinner eller ett brott pågår',
			name: 'Akut. Ring dag eller natt.',
		},
		disturbance: { situation: 'Någon stör dig där du bor', name: 'Störningsjouren' },
		repairs: { situation: 'Något är trasigt', name: 'Felanmälan' },
		emergencyRepairs: { name: 'Jouren, när felanmälan har stängt' },
		police: { situation: 'Polisen, när det inte är bråttom', name: 'Polisen' },
		missing: 'Numret är inte ifyllt än.',
		missingHelp:
			'Det här är en förhandsvisning. Numren ska kontrolleras och fyllas i innan webbplatsen publiceras.',
	},
};
