import type { ReaderStrings } from '../site.ts';

const LIST = new Intl.ListFormat('en-GB');

type Words = 'findArea' | 'districts' | 'inShort' | 'district';

export const districts: Pick<ReaderStrings, Words> = {
	findArea: {
		name: 'Type the name of your area',
		nameOrStreet: 'Type the name of your area or street',
		one: '1 area',
		many: '{count} areas',
		none: 'No area matches. Try part of the name, or clear the field.',
		nickname: ' – also called {word}',
		street: ' – {word} is here',
		all: (count) => `All ${String(count)} areas`,
		remember: 'Remember the area on this device',
		yours: 'Your area:',
		forget: 'Forget',
	},
	districts: {
		lead: 'Choose the area where you live.',
		description: 'All areas, in English.',
		empty: 'There are no areas to show yet.',
		confirmed: 'Find your area',
		unconfirmed: 'More areas',
		unconfirmedHelp: (company) =>
			`It is not confirmed that ${company} owns homes here today. Your rental contract says who your landlord is.`,
	},
	inShort: {
		safety: 'Safety',
		satisfied: (share) => `${String(share)} out of 100 with an opinion are satisfied`,
		felt: (share) => `${String(share)} out of 100 who answered felt safe`,
		noFigure: 'No figure to show',
		change: {
			increase: (since) => `A real rise since ${LIST.format(since)}.`,
			decrease: (since) => `A real fall since ${LIST.format(since)}.`,
			none: (since) => `No certain change since ${LIST.format(since)}.`,
		},
		areaDay: 'Area day',
		noAreaDay: 'None planned right now',
		measures: 'What we do',
		nothing: 'Nothing right now',
		everywhere: 'in all areas',
		others: (count) => `and ${String(count)} more`,
		help: 'Call',
		more: 'More numbers',
	},
	district: {
		description: (name) => `About safety in ${name}, in English.`,
		safety: 'How safe tenants feel here',
		now: 'What is being done',
		noMeasures: 'Nothing is under way right now.',
		jumps: 'On this page',
		unconfirmed:
			'We have not checked whether we have homes here today. If our name is in your contract, this page is for you.',
		all: 'All areas',
		alsoKnownAs: (names) => `Also called ${names}.`,
		areaDays: 'When and where we meet',
		noAreaDays: 'No area day is planned here right now.',
		more: (count) => `${String(count)} more going on`,
		planned: (count) => `${String(count)} planned`,
		done: (count) => `${String(count)} done`,
		pastAreaDays: (count) =>
			`${String(count)} area ${count === 1 ? 'day that has' : 'days that have'} been`,
		figures: 'Older figures in a table',
		cooperation: 'We work together with',
		hosts: 'Area hosts',
		about: 'About the area',
		read: (name) => `Read about ${name}`,
	},
};
