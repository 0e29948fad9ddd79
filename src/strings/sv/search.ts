import { wordList } from '../word-list.ts';

/** What the search page says. Texts take `{typed}`, `{count}` and `{words}`. */
export const sv = {
	title: 'Sök',
	lead: 'Hitta rätt sida, med dina egna ord.',
	description: 'Sök på webbplatsen, med dina egna ord.',
	label: 'Vad letar du efter?',
	submit: 'Sök',
	results: 'Sökresultat',
	/** What stands in the page for its script. */
	answers: {
		searching: 'Söker …',
		one: 'Här är 1 sida för ”{typed}”.',
		many: 'Här är {count} sidor för ”{typed}”.',
		none: 'Ingen sida för ”{typed}”. Prova ett annat ord, eller titta här nedanför.',
		/** A number answers what is typed, and no page does. */
		numberAlone: 'Här är numret för ”{typed}”.',
		failed: 'Sökningen går inte att nå just nu. Försök igen, eller titta här nedanför.',
		/** `{words}` are a link that searches for what was probably meant. */
		meant: 'Menade du {words}?',
	},
	elsewhere: 'Andra sätt att hitta',
	withoutScript:
		'Sökningen fungerar bara med JavaScript, och det är avstängt i din webbläsare. Det mesta hittar du ändå på de här sidorna.',
	/** Other ways to find. */
	ways: {
		districts: 'Ditt område: vad som görs där du bor',
		contact: 'Kontakt: vem du ringer när något är fel',
		measures: 'Åtgärder: det som planeras, pågår och är klart',
		areaDays: 'Områdesdagar: när och var vi ses',
		articles: 'Trygghetsarbete: så arbetar vi',
		results: 'Resultat: vad enkäterna har visat',
	},
	/** Parts of the site that have no name in the navigation of every language. */
	parts: { measures: 'Åtgärder', articles: 'Trygghetsarbete', other: 'Om webbplatsen' },
	/** Name of the list of numbers that answer what is typed. */
	call: 'Ring',
	/** Of those numbers that the words around every page do not name. */
	callNames: {
		care: 'Råd om vård',
		women: 'Kvinnofridslinjen, vid hot och våld',
		emergencyRepairs: 'Jouren, när felanmälan har stängt',
		repairs: 'Felanmälan',
		disturbance: 'Störningsjouren',
		customerService: 'Kundtjänst',
	},
	/** What is typed by who looks for a number. */
	callWords: {
		emergency: wordList(`
			akut, nödnummer, nöd, nödläge, larm, larma, larmnummer, sos, ambulans, brand, brandkår,
			brinner, eld, röklukt, luktar rök, livsfara, fara, inbrott, överfall, överfallen, rån,
			rånad, hot, hotad, våld, våldtäkt, slagsmål, skottlossning, skjutning
		`),
		police: wordList(`
			polis, polisanmälan, anmäla brott, brott, stöld, stulen, inbrott, droger, knark,
			klotter, skadegörelse, cykelstöld, källarinbrott, förrådsinbrott
		`),
		care: wordList('sjuk, sjukvård, vård, vårdcentral, läkare, doktor'),
		women: wordList(`
			kvinnofrid, kvinnofridslinjen, kvinnojour, våld, misshandel, slår mig, slog mig, hotad,
			rädd för min sambo, rädd för min man
		`),
		emergencyRepairs: wordList(`
			jour, journummer, akut fel, läcka, läcker, läckage, vattenläcka, översvämning,
			strömavbrott, strömlöst, strömmen har gått, ingen el, utelåst, låst mig ute, fast i
			hissen
		`),
		repairs: wordList(`
			felanmälan, felanmäla, anmäla fel, fel, trasig, sönder, laga, reparera, reparation,
			funkar inte, fungerar inte, läcka, läcker, läckage, vattenläcka, hiss, element, kallt i
			lägenheten, varmvatten, stopp i avloppet, stopp i toaletten, kran
		`),
		disturbance: wordList(`
			störning, störningsjour, störd, stör, störande, jour, bråk, stökigt, oväsen, oljud, hög
			musik, högt ljud, högljudd, fest, skrik
		`),
		customerService: wordList('kundtjänst, kundservice, telefon, telefonnummer, växel, ringa er'),
	},
};
