const LIST = new Intl.ListFormat('sv');
const surveyIn = (years: string[]) =>
	`${years.length > 1 ? 'enkäterna' : 'enkäten'} ${LIST.format(years)}`;

/** From answer to plan, and from measure to the next answer. */
export const loopSv = {
	watching: 'Det här följer vi',
	watchedDistricts:
		'Här kan siffran för hur nöjda hyresgästerna är med tryggheten vara på väg ner. Vi tar reda på varför och bestämmer vad som ska göras.',
	noneWatched:
		'Inget av de områden som vi kan jämföra visar tecken på att tryggheten går ner. Områden med få svar kan vi inte alltid jämföra.',
	notYetKnown:
		'Vi följer hur det går i varje område. När vi kan jämföra svaren i två trygghetsenkäter står det här vilka områden vi följer extra noga.',
	mayFall:
		'Siffran för hur nöjda hyresgästerna är med tryggheten kan vara på väg ner. Det är inte säkert: den går lite upp och ner av slumpen också. Men vi väntar inte på att det ska bli säkert.',
	hasFallen:
		'Siffran för hur nöjda hyresgästerna är med tryggheten har gått ner. Så stor skillnad beror knappast på slumpen.',
	findingOut: 'Det här tar vi reda på',
	lookingForCause: 'Vi letar efter orsaken. När vi vet mer står det här.',
	plan: 'Det här gör vi åt det',
	noPlan: 'Vi har inte bestämt vad vi ska göra åt det än. När det är bestämt står det här.',

	wishes: 'Du sa – vi gjorde',
	noWishes:
		'I trygghetsenkäten frågar vi vad du tycker ska göras först. När den har ett resultat står det här vad ni svarade, och vad vi gör åt det.',
	hiddenWishes:
		'Vi visar inte vad som önskas i området. Siffrorna skulle kunna avslöja vad någon enskild har svarat.',
	wanted: (share: number, years: string[]) =>
		`I ${surveyIn(years)} ville ungefär ${String(share)} av 100 att det skulle göras först.`,
	/** Any of them may be what most want. */
	wantedHidden: (labels: string[]) =>
		`Hur många som ville ha det här först visar vi inte: ${LIST.format(labels.map((label) => `”${label}”`))}. Det kan vara fler än för det som visas.`,
	/** After `wanted`, where that is shown: the survey is named once. */
	noticed: (share: number, years: string[], wantedIn: string[] = []) => {
		const from = years.join() === wantedIn.join() ? '' : ` (${surveyIn(years)})`;
		return `Ungefär ${String(share)} av 100 hade märkt av det under året innan${from}.`;
	},
	alsoNoticed: (years: string[]) =>
		`Det här hade ni också märkt av under året innan (${surveyIn(years)})`,
	noticedOf: (label: string, share: number) => `${label}: ungefär ${String(share)} av 100.`,
	nothingDone: 'Vi har inget att berätta om det än.',

	beforeAfter: 'Före och efter',
	notCause:
		'Så svarade hyresgästerna före åtgärden och efter den. Siffrorna säger inte om det är åtgärden som har gjort skillnad: annat kan också ha ändrats.',
	beforeAfterCaption:
		'Andel av dem som har en åsikt (där man kan välja flera svar: av alla som svarade), och mellan vilka tal den troligen ligger',
	figure: 'Fråga',
	before: 'Före',
	after: 'Efter',
	answered: (label: string) => `Andel som svarade ”${label}”.`,
	company: 'Hela företaget',
	noFigure: 'finns inte',
	verdict: {
		increase: 'Säkerställd ökning.',
		decrease: 'Säkerställd minskning.',
		none: 'Ingen säkerställd förändring: skillnaden kan bero på slumpen.',
		same: 'Siffran är densamma.',
		/** Of the headline, with another survey in between; of another question. */
		notNext: 'Skillnaden är inte prövad: det gör vi bara från en enkät till nästa.',
		untested: 'Bara för huvudfrågan prövar vi om skillnaden är säker.',
	},
	notYet: 'Ingen enkät har gjorts efter åtgärden än. Siffran efter kommer med nästa resultat.',
	nothingToCompare:
		'Trygghetsenkäten har inget resultat att jämföra med än. När den har det står siffrorna före och efter här.',
	result: (year: string) => `Alla frågor och svar ${year}`,
};
