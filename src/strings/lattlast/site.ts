import type { ReaderStrings } from '../site.ts';

const LIST = new Intl.ListFormat('sv');
const NUMBER = new Intl.NumberFormat('sv');
const NOT_CHANCE = 'Det beror nog inte på slumpen.';

export const lattlast: ReaderStrings = {
	navigation: {
		districts: 'Områden',
		measures: 'Det här gör vi',
		areaDays: 'Områdesdagar',
		articles: 'Så arbetar vi',
		results: 'Resultat',
		survey: 'Enkäten',
		contact: 'Kontakt',
	},
	partlySwedish: 'En del av den här sidan finns inte på lättläst svenska.',
	notTranslated: 'Den här texten finns inte på lättläst svenska än.',
	original: 'Samma sida på vanlig svenska',
	notFound: {
		title: 'Sidan finns inte',
		lead: 'Adressen kan vara fel. Sidan kan också vara borttagen. Här kan du gå vidare.',
		ways: { search: 'Sök på webbplatsen', survey: 'Svara på enkäten', start: 'Börja från början' },
		districts: 'Hitta ditt område',
		call: 'Behöver du hjälp?',
		callLead: 'Är något trasigt? Är du orolig?',
		numbers: 'Här står vem du ska ringa.',
		contact: 'Prata med oss',
	},
	start: {
		title: 'Om tryggheten där du bor',
		lead: 'Här kan du läsa om hur tryggt det är där du bor. Du kan också läsa om vad vi gör.',
		description: 'Om tryggheten där du bor, på lättläst svenska.',
		districts: 'Hitta ditt område',
		call: 'Ring när något händer',
		nextAreaDay: 'Nästa områdesdag',
		allAreaDays: 'Alla områdesdagar',
	},
	survey: {
		title: 'Du kan svara på enkäten nu',
		until: (lastDay) => `Sista dagen är ${lastDay}. Det tar ungefär fem minuter.`,
		way: 'Svara på enkäten',
	},
	figure: {
		of: 'av 100',
		safe: () => 'hyresgäster kände sig trygga där de bor.',
		satisfied: () => 'hyresgäster är nöjda med tryggheten där de bor.',
		unknown: 'Vi har ingen siffra för området än.',
		hidden: 'Vi visar ingen siffra för området.',
		shutters: 'Därför är luckorna på huset stängda.',
		half: 'Därför lyser några fönster bara till hälften.',
		picture: (low, high) =>
			`Ett hus med hundra fönster. Det lyser i ${String(low)} fönster.${high > low ? ` ${String(high - low)} fönster lyser till hälften.` : ''}`,
		older: ({ points }) => {
			const year = points.at(-1)?.year;
			return {
				told: [],
				whence:
					year === undefined
						? 'Vi vet inte vilket år siffran gäller. Vi vet inte heller hur många som svarade.'
						: `Siffran är från ${String(year)}. Vi vet inte hur många som svarade.`,
			};
		},
		watched: 'Vi tittar extra noga på det här området.',
		allQuestions: 'Alla frågor och svar',
		closedPicture: 'Ett hus med stängda luckor.',
	},
	reading: {
		change: (comparison) => {
			if (comparison.kind === 'first') return 'Det är första gången vi frågar.';
			if (comparison.kind === 'reworded')
				return `Frågan hade andra ord ${comparison.last}. Därför kan vi inte jämföra.`;
			if (comparison.kind === 'not-shown')
				return `Vi visar inte siffran för ${comparison.last}. Därför kan vi inte jämföra.`;
			const before = `År ${LIST.format(comparison.since)} var det ${String(comparison.before)} av 100.`;
			if (comparison.established === 'increase') return `${before} Nu är det fler. ${NOT_CHANCE}`;
			if (comparison.established === 'decrease') return `${before} Nu är det färre. ${NOT_CHANCE}`;
			if (comparison.established === 'none')
				return `${before} Vi vet inte säkert om det har ändrats.`;
			return `${before} Vi har inte räknat ut om skillnaden är säker. Vi har ingen siffra att visa från förra enkäten.`;
		},
		interval: (low, high) =>
			low === high
				? 'Alla som kunde svara har svarat.'
				: `Siffran är inte exakt. Den är troligen mellan ${String(low)} och ${String(high)}.`,
		beside: (company, position) => {
			const all = `I alla våra områden tillsammans är det ungefär ${String(company)} av 100.`;
			if (position === 'higher') return `${all} Här är det fler.`;
			if (position === 'lower') return `${all} Här är det färre.`;
			return `${all} Vi vet inte säkert om det är någon skillnad.`;
		},
		withheld: {
			'few-answers': (fewest) =>
				`För få har svarat. Minst ${String(fewest)} måste svara för att vi ska visa en siffra.`,
			few: () => 'Siffran skulle kunna visa vad en enda person har svarat.',
		},
		survey: (years, answered) =>
			`Från trygghetsenkäten ${LIST.format(years)}.${answered === undefined ? '' : ` Omkring ${NUMBER.format(answered)} personer svarade.`}`,
		together: (years) => `Siffran är för ${LIST.format(years)} tillsammans.`,
	},
	findArea: {
		name: 'Skriv namnet på området',
		nameOrStreet: 'Skriv namnet på området eller gatan',
		one: '1 område',
		many: '{count} områden',
		none: 'Vi hittar inget. Skriv en del av namnet, eller töm fältet.',
		nickname: ' – kallas också {word}',
		street: ' – här ligger {word}',
		all: (count) => `Alla ${String(count)} områden`,
		remember: 'Spara området på telefonen',
		yours: 'Ditt område:',
		forget: 'Glöm',
	},
	districts: {
		lead: 'Välj området där du bor.',
		description: 'Alla områden, på lättläst svenska.',
		empty: 'Det finns inga områden att visa än.',
		confirmed: 'Hitta ditt område',
		unconfirmed: 'Fler områden',
		unconfirmedHelp: (company) =>
			`Vi vet inte säkert om ${company} har bostäder här i dag. Titta i ditt kontrakt. Där står vem du hyr av.`,
	},
	inShort: {
		safety: 'Trygghet',
		satisfied: (share) => `${String(share)} av 100 är nöjda`,
		felt: (share) => `${String(share)} av 100 kände sig trygga`,
		noFigure: 'Vi har ingen siffra',
		change: {
			increase: (since) => `Det är fler än ${LIST.format(since)}.`,
			decrease: (since) => `Det är färre än ${LIST.format(since)}.`,
			none: (since) => `Vi vet inte säkert om det har ändrats sedan ${LIST.format(since)}.`,
		},
		areaDay: 'Områdesdag',
		noAreaDay: 'Ingen är bestämd just nu',
		measures: 'Det här gör vi',
		ongoing: (count) => {
			if (count === 0) return 'Inget just nu';
			return `Vi håller på med ${String(count)} ${count === 1 ? 'sak' : 'saker'}`;
		},
		help: 'Ring',
		more: 'Fler nummer',
	},
	district: {
		description: (name) => `Om tryggheten i ${name}, på lättläst svenska.`,
		safety: 'Så tryggt är det här',
		now: 'Det här gör vi',
		noMeasures: 'Inget är på gång just nu.',
		jumps: 'På den här sidan',
		unconfirmed:
			'Vi vet inte säkert om vi har bostäder här i dag. Står vårt namn i ditt kontrakt? Då gäller sidan dig.',
		all: 'Alla områden',
		alsoKnownAs: (names) => `Området heter också ${names}.`,
		areaDays: 'När och var vi träffas',
		noAreaDays: 'Ingen områdesdag är bestämd här just nu.',
		more: (count) => `${String(count)} till som vi håller på med`,
		planned: (count) => `${String(count)} som vi ska börja med`,
		done: (count) => `${String(count)} som är klara`,
		pastAreaDays: (count) =>
			`${String(count)} ${count === 1 ? 'områdesdag' : 'områdesdagar'} som har varit`,
		figures: 'Siffrorna i en tabell',
		together: 'Tillsammans',
		cooperation: 'Vi arbetar tillsammans med',
		hosts: 'De som hjälper dig i området',
		about: 'Läs mer om området',
		read: (name) => `Läs om ${name}`,
	},
	measure: {
		lead: 'Här står vad vi gör för att du ska känna dig trygg.',
		description: 'Vad vi gör för tryggheten, på lättläst svenska.',
		empty: 'Vi har inte skrivit något här än.',
		group: {
			'physical-environment': 'Hus och gårdar',
			'management-and-control': 'Ordning och regler',
			'social-resilience': 'Människor',
		},
		status: { planned: 'Vi ska börja', ongoing: 'Vi håller på', done: 'Det är klart' },
		facts: 'Så går det',
		about: 'Läs mer',
		statusTerm: 'Hur långt vi har kommit',
		groupTerm: 'Vad det handlar om',
		start: { planned: 'Vi börjar', ongoing: 'Vi började', done: 'Vi började' },
		done: { planned: 'Ska bli klart', ongoing: 'Ska bli klart', done: 'Blev klart' },
		noDate: 'Vi vet inte än',
		where: 'Var',
		everywhere: 'I alla områden',
		show: 'Delar av sidan',
		byStatus: 'Hur långt vi har kommit',
		byDistrict: 'Område för område',
		timeline: 'I tidens ordning',
		noneOfStatus: 'Inget just nu.',
		noneInDistricts: 'Inget gäller bara några områden.',
		noTimeline: 'Inget har en dag än.',
		count: (count) => `${String(count)} ${count === 1 ? 'sak' : 'saker'}`,
		owner: 'Den som ansvarar',
		answersTo: 'Frågor i enkäten som det hör ihop med',
		followUp: 'Så tar vi reda på hur det gick',
		noFollowUp: 'Vi vet inte än',
	},
	areaDay: {
		lead: 'På en områdesdag träffas vi som bor i området. Alla är välkomna.',
		description: 'När och var det är områdesdag, på lättläst svenska.',
		upcoming: 'Kommer snart',
		hasBeen: 'Den här dagen har redan varit.',
		facts: 'När och var',
		about: 'Om dagen',
		time: 'När',
		place: 'Plats',
		district: 'Område',
		accessibility: 'Trappor, toalett och hjälp',
		titleOf: (title, status) => (status === 'cancelled' ? `INSTÄLLD: ${title}` : title),
		revised: 'Det här är ändrat',
		addToCalendar: 'Spara dagen i din kalender',
		cancelled: 'Dagen är inställd. Den blir inte av.',
		when: (day, from, to) => `${day}, från klockan ${from} till klockan ${to}`,
		acrossDays: (day, from, lastDay, to) =>
			`från ${day} klockan ${from} till ${lastDay} klockan ${to}`,
		noUpcoming: 'Ingen områdesdag är bestämd just nu.',
		past: 'Har varit',
		noPast: 'Ingen områdesdag har varit än.',
		aboutPast: { held: 'Så blev det', planned: 'Det här skulle hända', cancelled: 'Om dagen' },
		subscribe: 'Alla områdesdagar i din kalender',
		subscribeHere: 'Områdets dagar i din kalender',
		calendarHelp:
			'Lägg in adressen i din kalender. Då ser du om en dag ändras eller blir inställd:',
		moved: 'Dagen är flyttad.',
	},
	article: {
		lead: 'Här kan du läsa om hur vi arbetar.',
		description: 'Hur vi arbetar för tryggheten, på lättläst svenska.',
		empty: 'Det finns inget att läsa här än.',
		sources: 'Här har vi läst om det',
		checked: 'Vi läste det senast',
		measures: 'Det här gör vi just nu',
		noMeasures: 'Inget i den här gruppen är på gång just nu.',
	},
	contact: {
		title: 'Prata med oss',
		customerService: 'Kundtjänst',
		phone: 'Telefon',
		email: 'E-post',
		address: 'Här finns vi',
		missing: 'Det är inte ifyllt än.',
	},
	results: {
		lead: 'Så här svarade hyresgästerna.',
		description: 'Vad hyresgästerna svarade om tryggheten, på lättläst svenska.',
		company: 'Alla områden tillsammans',
		none: 'Enkäten har inget resultat än.',
		districts: 'Område för område',
		caption: (year) => `Hur många av 100 som är nöjda med tryggheten, ${year}`,
		district: 'Område',
		share: 'Nöjda',
		withheld: { 'few-answers': 'för få svar', few: 'visas inte' },
		byName: 'Områdena står i bokstavsordning.',
		more: 'Alla frågor och svar',
	},
};
