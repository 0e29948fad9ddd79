import type { FrameStrings } from '../frame-strings.ts';

export const sv: FrameStrings = {
	title: '{title} – {site}',
	skip: 'Hoppa till innehåll',
	navigation: 'Webbplatsens delar',
	footer: 'Om webbplatsen',
	languages: 'Språk',
	updated: 'Texten ändrades senast',
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
		missing: 'Numret är inte ifyllt än.',
		missingHelp:
			'Du ser en förhandsvisning. Webbplatsen kan inte publiceras förrän numren är kontrollerade och ifyllda.',
	},
};
