/** States of the figures of a survey, and the made-up questions that they are of. */
export const componentsResultsSv = {
	labels: {
		satisfied: 'Nöjd',
		neither: 'Varken eller',
		dissatisfied: 'Missnöjd',
		neitherOrDissatisfied: 'Varken eller och missnöjd',
		very: 'Mycket nöjd',
		fairly: 'Ganska nöjd',
		dontKnow: 'Vet inte',
		skip: 'Vill inte svara',
		light: 'Bättre belysning',
		locks: 'Bättre lås och portar',
		nothing: 'Inget särskilt',
		short: 'Mindre än två år',
		long: 'Två år eller mer',
		yes: 'Ja',
		no: 'Nej',
	},
	questions: {
		satisfied: 'Hur nöjd är du med tryggheten i ditt bostadsområde?',
		stairwell: 'Hur trygg känner du dig i trapphuset?',
		first: 'Vad tycker du ska göras först?',
		noticed: 'Vad har du märkt det senaste året?',
	},
	questionStates: {
		scale: 'En skala, med ökning',
		reworded: 'En skala, med nya ord',
		several: 'Flera svar får väljas',
		background: 'Vem som har svarat',
		withheld: 'Hela företagets siffra visas inte',
	},
	answerTable: {
		groups: 'Grupper och deras svar',
		merged: 'Grupper som visas tillsammans',
		withheld: 'Siffror som inte visas',
		sure: 'Alla har svarat: inget intervall',
	},
	districtFigures: {
		groups: 'Grupper: för få svar, sammanslagna grupper och sammanslagna år',
		one: 'Ett svar',
	},
	reading: {
		both: 'Några högre, några lägre',
		none: 'Inget område skiljer sig',
	},
	headline: 'Med och utan siffra',
	watchedList: {
		some: 'Några områden',
		none: 'Inget område',
		unknown: 'Inget resultat än',
	},
	watched: {
		fallen: 'Siffran har gått ner, och det finns en plan',
		mayFall: 'Siffran kan vara på väg ner, och inget är bestämt',
		findingOut:
			'Vi frågar dem som bor här om belysningen på gårdarna och går en runda i skymningen.',
	},
	wishes: {
		all: 'Med åtgärder, utan åtgärd och det som också har märkts',
	},
	beforeAfter: {
		verdicts: 'Ökning, minskning, ingen förändring och en fråga som inte prövas',
		notYet: 'Ingen enkät efter åtgärden än',
		noBefore: 'Ingen siffra före, och en efter som inte visas',
	},
};
