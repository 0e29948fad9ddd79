import type { SurveyStrings } from '../survey-strings.ts';
import { outcomes } from './outcomes.ts';

export const lattlast: SurveyStrings = {
	start: {
		noSurvey: 'Enkäten',
		description:
			'Enkäten handlar om hur trygg du känner dig där du bor. Det tar ungefär fem minuter att svara. Du väljer själv om du vill svara.',
		anonymity: 'Så skyddas dina svar',
		lastDay: 'Du kan svara till och med {day}.',
		upcoming: 'Enkäten öppnar {day}. Då kan du svara här.',
		closed: 'Enkäten är stängd. Tack till alla som har svarat.',
		none: 'Det finns ingen enkät att svara på just nu.',
		unreviewed:
			'Förhandsvisning. Ingen har granskat översättningen än. Den visas inte när webbplatsen är publicerad.',
	},
	form: {
		code: {
			label: 'Din kod',
			hint: 'Till exempel ABCD-EFGH-JKMN. Du kan skriva stora eller små bokstäver.',
			where: 'Var hittar jag koden?',
			whereText:
				'Koden står i brevet om enkäten. Har du tappat bort brevet? Eller vill någon mer hemma svara? Kontakta kundtjänst. Då får du en ny kod.',
			groups: ['första', 'andra', 'tredje'],
			checkGroup: 'Kontrollera tecknen i {group} gruppen.',
		},
		optional: 'Vill du inte svara på en fråga? Hoppa över den.',
		most: 'Välj högst {limit}.',
		several: 'Välj alla som stämmer.',
		mostCharacters: 'Högst {limit} tecken.',
		room: { left: 'Tecken kvar: {count}.', over: 'Tecken för mycket: {count}.' },
		cleared: 'Inte valt längre: {choices}.',
		begin: 'Börja',
		next: 'Fortsätt',
		send: 'Skicka',
		back: 'Tillbaka',
		progress: {
			part: 'Del {part} av {parts}: {title}',
			question: 'Fråga {question} av {questions} i den här delen',
			place: 'Fråga {question} av {questions}',
		},
		check: {
			title: 'Kontrollera dina svar',
			lead: 'Är allt rätt? Tryck då på Skicka. Du kan också ändra.',
			change: 'Ändra',
			changeWhat: 'svaret på ”{question}”',
			skipped: 'Inget svar',
		},
		sending: {
			now: 'Skickar …',
			again: 'Svaren kom inte fram. De finns kvar här på sidan. Vi försöker snart igen.',
			later:
				'Svaren kom inte fram. De finns kvar här på sidan. Se efter att du har internet. Vi försöker igen så länge sidan är öppen. Du kan också trycka på Skicka.',
			offline:
				'Du har inget internet just nu. Svaren finns kvar här på sidan. Stäng inte sidan. Vi försöker igen när internet fungerar.',
			busy: 'Många svarar just nu. Dina svar finns kvar här på sidan. Vi försöker igen om en minut.',
			stopped: 'Svaren är inte skickade än. Tryck på Skicka när du är klar.',
			received: 'Tack. Vi har fått ditt svar.',
		},
		draft: {
			label: 'Spara svaren på den här telefonen eller datorn',
			help: 'Använder någon annan också den här telefonen eller datorn? Spara inte då. Svaren och koden visas här i högst 14 dagar. De tas bort när du har skickat. De tas också bort om du lämnar sidan snabbt.',
			saved: 'Svaren sparas nu på den här telefonen eller datorn.',
			removed: 'Svaren är inte sparade på den här telefonen eller datorn längre.',
			failed:
				'Det går inte att spara på den här telefonen eller datorn. Svaren finns kvar här på sidan.',
			found: 'Det finns svar sparade på den här telefonen eller datorn.',
			open: 'Hämta svaren',
			discard: 'Ta bort svaren',
		},
		kept: {
			tab: 'Det finns svar från tidigare här. Är det dina svar?',
			link: 'Länken har en annan kod. Är svaren här dina?',
			stay: 'Behåll svaren',
			again: 'Här är dina svar. Skriv koden en gång till. Den sparas inte.',
			removed: 'Svaren är borttagna.',
		},
		exit: {
			label: 'Lämna sidan snabbt',
			help: 'Du kan också trycka på Shift tre gånger.',
			twoMore: 'Tryck på Shift två gånger till för att lämna sidan.',
			oneMore: 'Tryck på Shift en gång till för att lämna sidan.',
		},
		support: {
			title: 'Vill du prata med någon?',
			emergency: 'Någon är i fara, eller ett brott händer nu',
			police: 'Polisen, när det inte är bråttom',
			women: 'Kvinnofridslinjen, för den som har blivit utsatt för hot eller våld',
		},
		languages: {
			label: 'Språk',
			help: 'Du kan byta språk. Dina svar och din kod finns kvar.',
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
			'Frågan finns inte i enkäten. Ladda om sidan. Försök sedan igen. Dina svar kan försvinna då.',
		'unknown-option': 'Välj ett av svaren i listan.',
		duplicate: 'Samma svar är valt två gånger. Välj det en gång.',
		exclusive:
			'Du har valt ”Inget av det här” eller ”Vet inte” och andra svar också. Det går inte. Ta bort det ena.',
		'too-many': 'Välj högst {limit} svar.',
		'too-long': 'Texten är för lång. Korta den till högst {limit} tecken.',
		characters: 'Texten innehåller tecken som inte går att spara. Skriv om den.',
		empty: 'Svara på minst en fråga. Du kan hoppa över resten.',
		'code-missing': 'Skriv koden som står i brevet.',
		'code-symbols': 'Något tecken är fel. Det finns inte i våra koder. Titta i brevet.',
		'code-length': 'Koden ska ha 12 tecken. Titta i brevet.',
		'code-check': 'Koden är inte rätt. Något tecken har blivit fel. Titta i brevet.',
		'code-unknown': 'Vi hittar inte koden. Titta i årets brev. Är alla tecken rätt?',
		'code-not-paper':
			'Koden hör inte till en pappersblankett i den här enkäten. Jämför den tecken för tecken med blanketten.',
		'other-survey':
			'Svaren hör till en annan enkät. Ladda om sidan. Försök sedan igen. Dina svar kan försvinna då.',
		submission: 'Något blev fel på vägen. Ladda om sidan och försök igen. Svaren kan försvinna då.',
		language: 'Språket kunde inte läsas. Ladda om sidan och försök igen. Svaren kan försvinna då.',
		'unknown-field':
			'Formuläret innehåller något vi inte känner till. Ladda om sidan. Svaren kan försvinna då.',
	},
	outcomes,
	paper: {
		title: '{survey} på papper',
		how: [
			'Skriv koden som du fick med blanketten. Sätt sedan ett kryss för varje fråga. Får du sätta flera kryss? Då står det vid frågan.',
			'Fråga hur du lämnar blanketten. En person skriver in dina svar i datorn. Den personen ser din blankett.',
		],
		problems: {
			'code-missing': 'Skriv koden som står på blanketten.',
			'code-symbols': 'Något tecken är fel. Det finns inte i våra koder. Titta på blanketten.',
			'code-length': 'Koden ska ha 12 tecken. Titta på blanketten.',
			'code-check': 'Koden är inte rätt. Något tecken har blivit fel. Titta på blanketten.',
		},
	},
	links: { survey: 'Till enkäten', contact: 'Kontakta oss' },
};
