import type { SurveyStrings } from '../survey-strings.ts';

export const outcomes: SurveyStrings['outcomes'] = {
	'code-used': {
		title: 'Koden har redan använts',
		detail:
			'En kod går bara att använda en gång. Var det du som svarade nyss? Då har vi ditt svar. Du behöver inte göra något mer.',
		help: 'Såg du sidan ”Tack för ditt svar”? Då är svaret sparat. Har någon annan hemma använt koden? Vill fler svara? Är koden borta? Ring kundtjänst. Då får du en ny.',
	},
	'not-open': {
		title: 'Enkäten har inte öppnat än',
		detail: 'Du kan svara när enkäten har öppnat. Spara koden till dess.',
		help: 'Inget har sparats. Din kod fungerar fortfarande. Är den borta? Vill fler hemma svara? Ring kundtjänst. Då får du en ny.',
	},
	closed: {
		title: 'Enkäten är stängd',
		detail: 'Tiden för att svara är slut. Ditt svar har inte sparats.',
		help: 'Har du sett sidan ”Tack för ditt svar”? Då räknas det svaret. Vill du berätta hur trygg du känner dig där du bor? Ring kundtjänst eller kontakta oss.',
	},
	unreadable: {
		title: 'Svaret gick inte att läsa',
		detail: 'Något blev fel på vägen. Ditt svar har inte sparats.',
		help: 'Gå tillbaka till enkäten och försök igen. Din kod fungerar fortfarande.',
	},
	'wrong-type': {
		title: 'Svaret gick inte att läsa',
		detail: 'Vi kan inte läsa svaret så som det kom till oss. Det har inte sparats.',
		help: 'Gå till enkäten och svara där. Din kod fungerar fortfarande.',
	},
	'too-large': {
		title: 'Svaret är för stort',
		detail: 'Det du skickade är för långt. Det har inte sparats.',
		help: 'Gå tillbaka och gör texten kortare. Skicka sedan igen. Din kod fungerar fortfarande.',
	},
	'wrong-method': {
		title: 'Den här adressen tar bara emot svar',
		detail: 'Inget har skickats eller sparats.',
		help: 'Gå till enkäten för att svara.',
	},
	'cross-site': {
		title: 'Svaret kom från en annan webbplats',
		detail: 'Vi tar bara emot svar från vår egen sida. Det är säkrast för dig. Inget har sparats.',
		help: 'Gå till enkäten och svara där. Din kod fungerar fortfarande.',
	},
	unavailable: {
		title: 'Det går inte att skicka just nu',
		detail: 'Dina svar finns kvar här på sidan. Vänta en liten stund. Tryck sedan på Skicka igen.',
		help: 'Du kan skicka flera gånger. Vi räknar ditt svar bara en gång.',
	},
};
