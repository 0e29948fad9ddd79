import { contactSv } from './contact.ts';
import { districtsSv } from './districts.ts';
import { figuresSv } from './figures.ts';
import { readingSv } from './reading.ts';

const navigation = {
	districts: 'Områden',
	measures: 'Åtgärder',
	areaDays: 'Områdesdagar',
	articles: 'Trygghetsarbete',
	results: 'Resultat',
	survey: 'Enkäten',
	contact: 'Kontakt',
};

const notFound = {
	title: 'Sidan finns inte',
	lead: 'Adressen kan vara felskriven, eller så är sidan borttagen. Här kan du gå vidare.',
	ways: {
		search: 'Sök på webbplatsen',
		survey: 'Enkäten: du som har fått ett brev med en kod',
		start: 'Startsidan',
	},
	districts: 'Hitta ditt område',
	call: 'Behöver du hjälp?',
	callLead: 'Är något trasigt, eller är du orolig?',
	numbers: 'Här står vem du ringer.',
	contact: 'Fler sätt att nå oss',
};

const survey = {
	title: 'Enkäten är öppen',
	until: (lastDay: string) => `Du kan svara till och med ${lastDay}. Det tar ungefär fem minuter.`,
	way: 'Svara på enkäten',
};

const start = {
	districts: 'Hitta ditt område',
	call: 'Ring när något händer',
	nextAreaDay: 'Nästa områdesdag',
	allAreaDays: 'Alla områdesdagar',
};

/** The start page tells more in Swedish. */
export const startSv = {
	trend: 'Så har det gått',
	measures: 'Det här görs',
	ongoing: (count: number) => {
		if (count === 0) return 'Inget pågår just nu.';
		return `${String(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'} pågår just nu.`;
	},
	allMeasures: 'Alla åtgärder',
};

const measure = {
	lead: 'Det här planeras, pågår och är klart, i tre grupper.',
	description: 'Vad som görs för tryggheten: vad som planeras, vad som pågår och vad som är klart.',
	empty: 'Vi har ingen åtgärd att berätta om i den här gruppen än.',
	group: {
		'physical-environment': 'Fysisk miljö',
		'management-and-control': 'God förvaltning och kontroll',
		'social-resilience': 'Framtidstro och gemenskap',
	},
	status: { planned: 'Planerad', ongoing: 'Pågår', done: 'Klar' },
	show: 'Delar av sidan',
	byStatus: 'Efter hur långt de har kommit',
	byDistrict: 'Efter område',
	timeline: 'Tidslinje',
	noneOfStatus: 'Ingen just nu.',
	noneInDistricts: 'Ingen åtgärd gäller bara några av områdena än.',
	noTimeline: 'Ingen åtgärd har ett datum än.',
	count: (count: number) => `${String(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'}`,
	facts: 'Läget nu',
	about: 'Mer om åtgärden',
	statusTerm: 'Hur långt den har kommit',
	groupTerm: 'Grupp',
	start: { planned: 'Börjar', ongoing: 'Började', done: 'Började' },
	done: { planned: 'Ska vara klar', ongoing: 'Ska vara klar', done: 'Blev klar' },
	noDate: 'Inte bestämt än',
	where: 'Var',
	everywhere: 'Alla områden',
	owner: 'Ansvarar',
	answersTo: 'Frågor i enkäten som den hör ihop med',
	followUp: 'Så följer vi upp',
	noFollowUp: 'Inte bestämt än',
};

const areaDay = {
	lead: 'På en områdesdag träffas de som bor i ett område. Alla som bor där är välkomna.',
	description: 'När och var det är områdesdag: tid, plats, tillgänglighet och vad som händer.',
	upcoming: 'Kommande',
	noUpcoming: 'Ingen områdesdag är bestämd just nu.',
	past: 'Har varit',
	noPast: 'Ingen områdesdag har varit än.',
	when: (day: string, from: string, to: string) => `${day} klockan ${from}–${to}`,
	acrossDays: (day: string, from: string, lastDay: string, to: string) =>
		`${day} klockan ${from} till ${lastDay} klockan ${to}`,
	cancelled: 'Dagen är inställd. Den blir inte av den här gången.',
	hasBeen: 'Dagen har varit.',
	facts: 'Tid och plats',
	about: 'Om dagen',
	aboutPast: { held: 'Så blev det', planned: 'Det här var planerat', cancelled: 'Om dagen' },
	time: 'När',
	place: 'Plats',
	district: 'Område',
	accessibility: 'Tillgänglighet',
	addToCalendar: 'Lägg till i din kalender',
	subscribe: 'Alla områdesdagar i din kalender',
	subscribeHere: 'Områdets dagar i din kalender',
	calendarHelp:
		'Prenumerera på adressen i din kalender, så ser du där när en dag ändras eller ställs in:',
	/** Some calendars show nothing else of a cancelled day. */
	titleOf: (title: string, status: 'planned' | 'cancelled' | 'held') =>
		status === 'cancelled' ? `INSTÄLLD: ${title}` : title,
	moved: 'Dagen är flyttad.',
	revised: 'Ändrat',
};

const article = {
	lead: 'Lås och lampor, städning, fritid och grannar: så arbetar vi för att du ska vara trygg där du bor.',
	description: 'Så arbetar vi för att du ska vara trygg där du bor.',
	empty: 'Det finns inget att läsa här än.',
	sources: 'Varifrån uppgifterna kommer',
	checked: 'Uppgifterna kontrollerades senast',
	measures: 'Det här görs just nu',
	noMeasures: 'Ingen åtgärd i gruppen pågår just nu.',
};

/** Pages that no other language has. */
export const swedishPages = {
	accessibility: 'Tillgänglighet',
	privacy: 'Så hanterar vi uppgifter om dig',
};

export const sv = {
	...contactSv,
	figure: figuresSv.figure,
	reading: readingSv,
	themes: figuresSv.themes,
	navigation,
	notFound,
	survey,
	start,
	...districtsSv,
	measure,
	areaDay,
	article,
};
