import type { SearchStrings } from '../search.ts';
import { sv } from '../sv/search.ts';

export const lattlast: SearchStrings = {
	title: 'Sök',
	lead: 'Skriv vad du letar efter.',
	description: 'Sök på webbplatsen, på lättläst svenska.',
	label: 'Vad letar du efter?',
	submit: 'Sök',
	results: 'Det här hittade vi',
	answers: {
		searching: 'Vi söker …',
		one: 'Vi hittade 1 sida för ”{typed}”.',
		many: 'Vi hittade {count} sidor för ”{typed}”.',
		none: 'Vi hittade ingen sida för ”{typed}”. Skriv ett annat ord. Eller titta här nedanför.',
		numberAlone: 'Här är numret för ”{typed}”.',
		failed: 'Det går inte att söka just nu. Försök igen. Eller titta här nedanför.',
		meant: 'Menade du {words}?',
	},
	elsewhere: 'Andra sätt att hitta',
	withoutScript:
		'Det går inte att söka i din webbläsare. Sökningen behöver JavaScript. Titta på de här sidorna i stället.',
	ways: {
		districts: 'Ditt område',
		contact: 'Kontakt: vem du ska ringa',
		areaDays: 'Områdesdagar: när och var vi träffas',
		results: 'Resultat: vad hyresgästerna har svarat',
		measures: 'Åtgärder: vad vi gör',
		articles: 'Trygghetsarbete: så arbetar vi',
	},
	parts: { measures: 'Åtgärder', articles: 'Trygghetsarbete', other: 'Om webbplatsen' },
	call: 'Ring',
	callNames: {
		care: 'Råd om du är sjuk',
		women: 'Kvinnofridslinjen, om någon hotar eller slår dig',
		emergencyRepairs: 'Jouren, när felanmälan har stängt',
		repairs: 'Felanmälan, när något är trasigt',
		disturbance: 'Störningsjouren, när någon stör dig',
		customerService: 'Kundtjänst',
	},
	callWords: sv.callWords,
};
