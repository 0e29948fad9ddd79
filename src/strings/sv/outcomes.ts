/** What can happen to an answer that is not the tenant's mistake. */
export const outcomes = {
	'code-used': {
		title: 'Koden har redan använts',
		detail:
			'Varje kod kan bara användas en gång. Var det du som svarade nyss? Då har vi ditt svar, och du behöver inte göra något mer.',
		help: 'Kom du till sidan ”Tack för ditt svar”? Då är svaret sparat. Har någon annan hemma använt koden, vill fler svara eller har du tappat bort din kod? Ring kundtjänst, så får du en ny.',
	},
	'not-open': {
		title: 'Enkäten har inte öppnat än',
		detail: 'Du kan svara när enkäten har öppnat. Spara koden till dess.',
		help: 'Inget har sparats. Din kod fungerar fortfarande. Har du tappat bort den, eller vill fler hemma svara? Ring kundtjänst, så får du en ny.',
	},
	closed: {
		title: 'Enkäten är stängd',
		detail: 'Tiden för att svara är slut. Ditt svar har inte sparats.',
		help: 'Har du redan sett sidan ”Tack för ditt svar”? Då räknas det svaret. Vill du berätta något om tryggheten där du bor? Ring kundtjänst eller kontakta oss på annat sätt.',
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
