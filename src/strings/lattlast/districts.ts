import type { ReaderStrings } from '../site.ts';

const LIST = new Intl.ListFormat('sv');

type Words = 'findArea' | 'districts' | 'inShort' | 'district';

export const districts: Pick<ReaderStrings, Words> = {
	findArea: {
		name: 'Skriv namnet på området',
		nameOrStreet: 'Skriv namnet på området eller gatan',
		one: '1 område',
		many: '{count} områden',
		none: 'Vi hittar inget. Skriv en del av namnet, eller töm fältet.',
		nickname: ' – kallas också {word}',
		street: ' – här ligger {word}',
		all: (count) => `Alla ${String(count)} områden`,
		remember: 'Spara området i telefonen eller datorn',
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
		satisfied: (share) => `${String(share)} av 100 med en åsikt är nöjda`,
		felt: (share) => `${String(share)} av 100 som svarade kände sig trygga`,
		noFigure: 'Vi har ingen siffra',
		change: {
			increase: (since) => `Det är fler än ${LIST.format(since)}.`,
			decrease: (since) => `Det är färre än ${LIST.format(since)}.`,
			none: (since) => `Kanske samma som ${LIST.format(since)}.`,
		},
		areaDay: 'Områdesdag',
		noAreaDay: 'Ingen är bestämd just nu',
		measures: 'Det här gör vi',
		nothing: 'Inget just nu',
		everywhere: 'i alla områden',
		others: (count) => `och ${String(count)} till`,
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
		done: (count) => `${String(count)} som är ${count === 1 ? 'klar' : 'klara'}`,
		pastAreaDays: (count) =>
			`${String(count)} ${count === 1 ? 'områdesdag' : 'områdesdagar'} som har varit`,
		figures: 'Äldre siffror i en tabell',
		cooperation: 'Vi arbetar tillsammans med',
		hosts: 'De som hjälper dig i området',
		about: 'Läs mer om området',
		read: (name) => `Läs om ${name}`,
	},
};
