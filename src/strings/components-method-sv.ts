/** States of how a survey is made, and of the accessibility statement. */
export const componentsMethodSv = {
	survey: {
		full: 'Med allt: papper, rättelse, områden som lämnas ute och nya ord',
		small: 'Den första, med få svar',
		correction: 'En siffra för ett område var fel.',
		section: 'Ditt bostadsområde',
		introduction: 'De första frågorna handlar om där du bor.',
		comment: 'Vill du berätta något mer?',
		hint: 'Skriv inget som visar vem du är.',
	},
	coming: {
		upcoming: 'Före enkäten',
		open: 'Enkäten är öppen',
		closed: 'Stängd, och äldre resultat finns',
	},
	leftOut: {
		none: 'Alla är med',
		some: 'Ett område i några frågor',
		all: 'Två områden i alla frågor',
	},
	letters: 'Antal, för få svar, visas inte och inte med',
	asked: 'Ett svar, flera svar och egna ord',
	parts: 'Två rubriker',
	sources: 'Två källor',
	data: {
		some: 'Resultat finns',
		none: 'Inget resultat än',
	},
	statement: {
		known: 'Uppgifterna finns',
		missing: 'Uppgifterna saknas',
		always: 'Alltid samma',
		what: 'dagen då det blev klart.',
	},
	list: {
		barriers: 'Två brister: en med dag och en utan',
		exceptions: 'Ett undantag, utan annat sätt',
		none: 'Inga kända, och granskad',
		notReviewed: 'Inga kända, men inte granskad',
	},
	barrier: {
		what: 'En karta går inte att använda med tangentbordet.',
		otherWhat: 'Ett äldre dokument saknar rubriker.',
		affects: 'Den som inte använder mus.',
		why: 'Vi hittade det vid granskningen och har beställt en ny.',
		requirement: 'WCAG 2.1.1',
		alternative: 'Adresserna står i en lista under kartan.',
	},
	testing: {
		self: 'Vi har granskat själva',
		external: 'En utomstående har granskat',
		missing: 'Ingen har granskat',
		by: 'webbansvarig',
		company: 'Exempelgranskarna',
		how: 'Vi gick igenom en sida av varje slag med tangentbord och skärmläsare.',
		check: 'Varje sida kontrolleras mot reglerna för HTML.',
	},
};
