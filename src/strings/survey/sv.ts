import type { ProblemCode } from '../../survey/answers.ts';
import type { CodeProblem } from '../../survey/code.ts';

export type SubmissionProblem =
	| ProblemCode
	| `code-${CodeProblem}`
	| 'code-unknown'
	| 'other-survey'
	| 'submission'
	| 'language'
	| 'unknown-field';

/** A number the message may need: most choices, or most characters. */
type Limit = number | undefined;

const problems: Record<SubmissionProblem, (limit: Limit) => string> = {
	type: () => 'Svaret kunde inte läsas. Välj igen.',
	'unknown-question': () =>
		'Frågan finns inte i enkäten. Ladda om sidan och försök igen. Svaren kan försvinna då.',
	'unknown-option': () => 'Välj ett av svaren i listan.',
	duplicate: () => 'Samma svar är valt två gånger. Välj det en gång.',
	exclusive: () =>
		'”Inget av det här” eller ”Vet inte” går inte att välja tillsammans med andra svar. Ta bort det ena.',
	'too-many': (limit) => `Välj högst ${String(limit)} svar.`,
	'too-long': (limit) => `Texten är för lång. Korta den till högst ${String(limit)} tecken.`,
	characters: () => 'Texten innehåller tecken som inte går att spara. Skriv om den.',
	empty: () => 'Svara på minst en fråga. Du kan hoppa över resten.',
	'code-missing': () => 'Skriv koden som står i brevet.',
	'code-symbols': () => 'Koden har tecken som inte finns i våra koder. Jämför med brevet.',
	'code-length': () => 'Koden ska ha 12 tecken. Jämför med brevet.',
	'code-check': () => 'Koden stämmer inte. Något tecken har blivit fel. Jämför med brevet.',
	'code-unknown': () => 'Vi hittar inte koden. Jämför den tecken för tecken med årets brev.',
	'other-survey': () =>
		'Svaren hör till en annan enkät. Ladda om sidan och försök igen. Svaren kan försvinna då.',
	submission: () =>
		'Något blev fel på vägen. Ladda om sidan och försök igen. Svaren kan försvinna då.',
	language: () =>
		'Språket kunde inte läsas. Ladda om sidan och försök igen. Svaren kan försvinna då.',
	'unknown-field': () =>
		'Formuläret innehåller något vi inte känner till. Ladda om sidan. Svaren kan försvinna då.',
};

/** Pages and messages for what can happen to an answer that is not the tenant's mistake. */
const outcomes = {
	'code-used': {
		title: 'Koden har redan använts',
		detail:
			'Varje kod kan bara användas en gång. Om det var du nyss har vi ditt svar, och du behöver inte göra något mer.',
		help: 'Är det någon annan hemma som också vill svara? Be kundtjänst om en kod till.',
	},
	'not-open': {
		title: 'Enkäten har inte öppnat än',
		detail: 'Du kan svara när enkäten har öppnat. Spara koden till dess.',
		help: 'Inget har sparats. Din kod fungerar fortfarande.',
	},
	closed: {
		title: 'Enkäten är stängd',
		detail: 'Tiden för att svara är slut. Ditt svar har inte sparats.',
		help: 'Vill du berätta något om tryggheten där du bor? Då kan du alltid kontakta oss.',
	},
	unreadable: {
		title: 'Svaret gick inte att läsa',
		detail: 'Något blev fel på vägen. Ditt svar har inte sparats.',
		help: 'Gå tillbaka till enkäten och försök igen. Din kod fungerar fortfarande.',
	},
	'wrong-type': {
		title: 'Svaret gick inte att läsa',
		detail: 'Svaret kom i ett format som vi inte kan ta emot. Det har inte sparats.',
		help: 'Gå till enkäten och svara där. Din kod fungerar fortfarande.',
	},
	'too-large': {
		title: 'Svaret är för stort',
		detail: 'Det du skickade är längre än vad enkäten kan ta emot. Det har inte sparats.',
		help: 'Gå tillbaka, korta texten och skicka igen. Din kod fungerar fortfarande.',
	},
	'wrong-method': {
		title: 'Den här adressen tar bara emot svar',
		detail: 'Inget har skickats eller sparats.',
		help: 'Gå till enkäten för att svara.',
	},
	'cross-site': {
		title: 'Svaret kom från en annan webbplats',
		detail: 'För din säkerhet tar vi bara emot svar från vår egen sida. Inget har sparats.',
		help: 'Gå till enkäten och svara där. Din kod fungerar fortfarande.',
	},
	unavailable: {
		title: 'Det går inte att skicka just nu',
		detail:
			'Dina svar är kvar här på sidan. Vänta en liten stund och tryck på Skicka en gång till.',
		help: 'Det blir inte dubbelt om du skickar flera gånger. Varje kod räknas bara en gång.',
	},
};

/** The interface of the survey in Swedish: the original that other languages translate. */
export const sv = {
	form: {
		noSurvey: 'Enkäten',
		description:
			'Svara på enkäten om trygghet där du bor. Det tar ungefär fem minuter och är frivilligt.',
		intro: { heading: 'Innan du börjar', anonymity: 'Din anonymitet i enkäten' },
		lastDay: (day: string) => `Du kan svara till och med ${day}.`,
		upcoming: (day: string) => `Enkäten öppnar ${day}. Då kan du svara här.`,
		closed: 'Enkäten är stängd. Tack till alla som har svarat.',
		none: 'Det finns ingen enkät att svara på just nu.',
		code: {
			label: 'Din kod',
			hint: 'Till exempel ABCD-EFGH-JKMN. Stora eller små bokstäver spelar ingen roll.',
			where: 'Var hittar jag koden?',
			whereText:
				'Koden står i brevet om enkäten. Har du tappat bort brevet, eller vill någon mer hemma svara? Kontakta kundtjänst, så får du en ny kod.',
		},
		optional: 'Du kan hoppa över alla frågor som du inte vill svara på.',
		most: (count: number) => `Välj högst ${String(count)}.`,
		several: 'Välj alla som stämmer.',
		mostCharacters: (count: number) => `Högst ${String(count)} tecken.`,
		send: 'Skicka',
		sending: 'Skickar …',
		network:
			'Svaren kom inte fram. De är kvar här på sidan. Se efter att du har internet och tryck på Skicka en gång till.',
		busy: 'Det är många som svarar just nu. Dina svar är kvar. Vänta en minut och tryck på Skicka en gång till.',
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
	problems,
	outcomes,
	links: { survey: 'Till enkäten', contact: 'Kontakta oss' },
};

export type SurveyStrings = typeof sv;
export type OutcomeText = keyof typeof outcomes;
