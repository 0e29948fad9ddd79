import { outcomes } from './outcomes.ts';

/**
 * The interface of the survey in Swedish: the original that other languages translate. Plain data,
 * since the page hands the browser its own language as JSON. Words in braces are filled in
 * (`fill-in.ts`), and stand in every language; a number in braces is written so that it needs no
 * plural.
 */
export const sv = {
	/** Before the form, and where there is nothing to answer. */
	start: {
		noSurvey: 'Enkäten',
		description:
			'Svara på enkäten om trygghet där du bor. Det tar ungefär fem minuter och är frivilligt.',
		anonymity: 'Så skyddas dina svar',
		lastDay: 'Du kan svara till och med {day}.',
		upcoming: 'Enkäten öppnar {day}. Då kan du svara här.',
		closed: 'Enkäten är stängd. Tack till alla som har svarat.',
		none: 'Det finns ingen enkät att svara på just nu.',
		/** Only in a preview, on every page of a translation that nobody has reviewed. */
		unreviewed:
			'Förhandsvisning. Ingen har granskat översättningen än. Den visas inte när webbplatsen är publicerad.',
	},
	form: {
		code: {
			label: 'Din kod',
			hint: 'Till exempel ABCD-EFGH-JKMN. Stora eller små bokstäver spelar ingen roll.',
			where: 'Var hittar jag koden?',
			whereText:
				'Koden står i brevet om enkäten. Har du tappat bort brevet, eller vill någon mer hemma svara? Kontakta kundtjänst, så får du en ny kod.',
			/** Of four symbols, as `checkGroup` needs them. */
			groups: ['första', 'andra', 'tredje'] as [string, string, string],
			checkGroup: 'Kontrollera tecknen i {group} gruppen.',
		},
		optional: 'Du kan hoppa över alla frågor som du inte vill svara på.',
		most: 'Välj högst {limit}.',
		several: 'Välj alla som stämmer.',
		mostCharacters: 'Högst {limit} tecken.',
		/** How much may still be written, once that is little. */
		room: { left: 'Tecken kvar: {count}.', over: 'Tecken för mycket: {count}.' },
		/** What an exclusive choice has taken back, or another one has taken back of it. */
		cleared: 'Inte längre valt: {choices}.',
		/** Names of the buttons. No other control's name holds these words. */
		begin: 'Börja',
		next: 'Fortsätt',
		send: 'Skicka',
		back: 'Tillbaka',
		/** Where one is, above each question. */
		progress: {
			part: 'Del {part} av {parts}: {title}',
			question: 'Fråga {question} av {questions} i den här delen',
			/** In the page's title, which never says what is asked. */
			place: 'Fråga {question} av {questions}',
		},
		check: {
			title: 'Kontrollera dina svar',
			lead: 'Stämmer allt? Tryck i så fall på Skicka. Du kan också ändra.',
			change: 'Ändra',
			/** For screen readers, after `change`. */
			changeWhat: 'svaret på ”{question}”',
			skipped: 'Inget svar',
		},
		sending: {
			now: 'Skickar …',
			again: 'Svaren kom inte fram. De är kvar här på sidan. Vi försöker igen om en liten stund.',
			later:
				'Svaren kom inte fram. De är kvar här på sidan. Se efter att du har internet. Vi försöker igen så länge sidan är öppen. Du kan också trycka på Skicka.',
			offline:
				'Du har inget internet just nu. Svaren är kvar här på sidan. Stäng den inte. Vi försöker igen när internet är tillbaka.',
			busy: 'Det är många som svarar just nu. Svaren är kvar här på sidan. Vi försöker igen om en minut.',
			stopped: 'Svaren är inte skickade än. Tryck på Skicka när du är klar.',
			/** Shown on a page that was left for the receipt, until the receipt has come. */
			received: 'Tack. Vi har fått ditt svar.',
		},
		draft: {
			label: 'Spara svaren på den här enheten',
			help: 'Delar du telefonen eller datorn med någon? Spara inte då. Svaren och koden visas här i högst 14 dagar. De tas bort när du har skickat, eller om du lämnar sidan snabbt.',
			saved: 'Svaren sparas nu på den här enheten.',
			removed: 'Svaren är inte längre sparade på den här enheten.',
			failed: 'Det går inte att spara på den här enheten. Svaren är kvar här på sidan.',
			found: 'Det finns svar sparade på den här enheten.',
			open: 'Hämta svaren',
			discard: 'Ta bort svaren',
		},
		/** Answers that stand in the open tab: asked about before they are shown. */
		kept: {
			tab: 'Det finns svar från tidigare i den här fliken. Är det dina svar?',
			link: 'Länken har en annan kod än den du började med. Är det du som har svarat hittills?',
			stay: 'Behåll svaren',
			again: 'Svaren är hämtade. Skriv koden en gång till. Den sparas inte.',
			removed: 'Svaren är borttagna.',
		},
		exit: {
			label: 'Lämna sidan snabbt',
			help: 'Du kan också trycka på Shift tre gånger.',
			twoMore: 'Tryck på Shift två gånger till för att lämna sidan.',
			oneMore: 'Tryck på Shift en gång till för att lämna sidan.',
		},
		/** Numbers to call, where a question may wake memories. */
		support: {
			title: 'Vill du prata med någon?',
			emergency: 'Någon är i fara, eller ett brott pågår',
			police: 'Polisen, när det inte är bråttom',
			women: 'Kvinnofridslinjen',
		},
		languages: {
			label: 'Språk',
			help: 'Svaren och koden följer med när du byter språk.',
			unreviewed: 'inte granskad',
		},
	},
	errors: {
		titlePrefix: 'Fel: ',
		heading: 'Det finns ett problem',
		mark: 'Fel:',
		invalid: {
			title: 'Svaren behöver rättas',
			detail: 'Inget har sparats. Din kod går fortfarande att använda.',
		},
	},
	problems: {
		type: 'Svaret kunde inte läsas. Välj igen.',
		'unknown-question':
			'Frågan finns inte i enkäten. Ladda om sidan och försök igen. Svaren kan försvinna då.',
		'unknown-option': 'Välj ett av svaren i listan.',
		duplicate: 'Samma svar är valt två gånger. Välj det en gång.',
		exclusive:
			'”Inget av det här” eller ”Vet inte” går inte att välja tillsammans med andra svar. Ta bort det ena.',
		'too-many': 'Välj högst {limit} svar.',
		'too-long': 'Texten är för lång. Korta den till högst {limit} tecken.',
		characters: 'Texten innehåller tecken som inte går att spara. Skriv om den.',
		empty: 'Svara på minst en fråga. Du kan hoppa över resten.',
		'code-missing': 'Skriv koden som står i brevet.',
		'code-symbols': 'Koden har tecken som inte finns i våra koder. Jämför med brevet.',
		'code-length': 'Koden ska ha 12 tecken. Jämför med brevet.',
		'code-check': 'Koden stämmer inte. Något tecken har blivit fel. Jämför med brevet.',
		'code-unknown': 'Vi hittar inte koden. Jämför den tecken för tecken med årets brev.',
		'code-not-paper':
			'Koden hör inte till en pappersblankett i den här enkäten. Jämför den tecken för tecken med blanketten.',
		'other-survey':
			'Svaren hör till en annan enkät. Ladda om sidan och försök igen. Svaren kan försvinna då.',
		submission: 'Något blev fel på vägen. Ladda om sidan och försök igen. Svaren kan försvinna då.',
		language: 'Språket kunde inte läsas. Ladda om sidan och försök igen. Svaren kan försvinna då.',
		'unknown-field':
			'Formuläret innehåller något vi inte känner till. Ladda om sidan. Svaren kan försvinna då.',
	},
	outcomes,
	/** On the printed form: how to fill it in and hand it in, and who sees it. */
	paper: {
		title: '{survey} på papper',
		how: [
			'Står ingen kod här? Skriv den som du fick med blanketten. Sätt sedan ett kryss för varje fråga. Får du sätta flera står det vid frågan.',
			'Den som gav dig blanketten säger hur du lämnar den. Den som skriver in dina svar i datorn ser den.',
		],
		/** Where they differ: staff type it in, and its code stands on the form. */
		problems: {
			'code-missing': 'Skriv koden som står på blanketten.',
			'code-symbols': 'Koden har tecken som inte finns i våra koder. Jämför med blanketten.',
			'code-length': 'Koden ska ha 12 tecken. Jämför med blanketten.',
			'code-check': 'Koden stämmer inte. Något tecken har blivit fel. Jämför med blanketten.',
		},
	},
	links: { survey: 'Till enkäten', contact: 'Kontakta oss' },
};
