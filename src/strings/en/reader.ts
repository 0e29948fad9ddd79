import type { ReaderStrings } from '../reader.ts';

const LIST = new Intl.ListFormat('en-GB');
const NUMBER = new Intl.NumberFormat('en-GB');
const NOT_CHANCE = 'A difference this large is hardly due to chance.';

export const en: ReaderStrings = {
	navigation: {
		districts: 'Areas',
		measures: 'What we do',
		areaDays: 'Area days',
		articles: 'How we work',
		results: 'Results',
		survey: 'The survey',
		contact: 'Contact',
	},
	partlySwedish: 'Parts of this page are in Swedish only.',
	notTranslated: 'This text is in Swedish only so far.',
	original: 'The same page in Swedish',
	notFound: {
		title: 'There is no such page',
		lead: 'The address may be mistyped, or the page may have been removed. You can carry on from here.',
		ways: {
			search: 'Search the website',
			survey: 'The survey, if you have had a letter with a code',
			start: 'The start page',
		},
		districts: 'Find your area',
		call: 'Do you need help?',
		callLead: 'Is something broken, or are you worried?',
		numbers: 'Here is who you can call.',
		contact: 'More ways to reach us',
	},
	start: {
		title: 'Safety where you live',
		lead: 'How safe your area is, what is being done, and how you can have a say.',
		description: 'About safety where you live, in English.',
		districts: 'Find your area',
		call: 'Call when something happens',
		nextAreaDay: 'Next area day',
		allAreaDays: 'All area days',
	},
	survey: {
		title: 'The survey is open',
		until: (lastDay) => `You can answer until ${lastDay}. It takes about five minutes.`,
		way: 'Answer the survey',
	},
	figure: {
		of: 'out of 100',
		safe: 'tenants who answered felt safe where they live.',
		satisfied: 'tenants who answered are very or fairly satisfied with safety where they live.',
		undated:
			'This is the latest figure that has been reported. We do not know which year it is from or how many answered.',
		dated: (year) => `Reported for ${String(year)}, without the number of answers.`,
		unknown: 'We have no figure to show for this area yet.',
		hidden: 'We show no figure for this area.',
		shutters: 'That is why the shutters are closed.',
		half: 'That is why some of the windows are only half lit.',
		picture: (low, high) =>
			`A house at dusk with a hundred windows. ${String(low)} of them are lit${high > low ? `, and ${String(high - low)} are half lit` : ''}.`,
		closedPicture: 'A house with closed shutters.',
	},
	reading: {
		change: (comparison) => {
			if (comparison.kind === 'first') return 'There is no earlier figure to compare with.';
			if (comparison.kind === 'reworded')
				return `The question was worded differently in ${comparison.last}, so the figures cannot be compared.`;
			if (comparison.kind === 'not-shown')
				return `The figure for ${comparison.last} is not shown, so we cannot say whether anything has changed.`;
			const before = `In ${LIST.format(comparison.since)} it was ${String(comparison.before)} out of 100.`;
			if (comparison.established === 'increase')
				return `${before} This is a real rise. ${NOT_CHANCE}`;
			if (comparison.established === 'decrease')
				return `${before} This is a real fall. ${NOT_CHANCE}`;
			if (comparison.established === 'none')
				return `${before} This is not a certain change: the difference may be due to chance.`;
			return `${before} Whether the difference is due to chance has not been tested: there is no figure to show from the survey before this one.`;
		},
		interval: (low, high) =>
			low === high
				? 'Everyone who could answer has answered.'
				: `The figure is not exact. It is probably between ${String(low)} and ${String(high)}.`,
		beside: (company, position) => {
			const all = `For the whole company the figure is about ${String(company)} out of 100.`;
			if (position === 'higher') return `${all} This area is higher.`;
			if (position === 'lower') return `${all} This area is lower.`;
			return `${all} The difference may be due to chance.`;
		},
		withheld: {
			'few-answers': (fewest) =>
				`Too few have answered. We show a figure only when at least ${String(fewest)} have answered.`,
			few: () => 'It could reveal what a single person answered.',
		},
		survey: (years, answered) =>
			`The safety survey ${LIST.format(years)}${answered === undefined ? '' : `, about ${NUMBER.format(answered)} answers`}.`,
		together: (years) =>
			`The figure is for ${LIST.format(years)} together: too few answered in a single year.`,
		watched: 'We are keeping a closer eye on this area.',
	},
	findArea: {
		name: 'Type the name of your area',
		nameOrStreet: 'Type the name of your area or street',
		one: '1 area',
		many: '{count} areas',
		none: 'No area matches. Try part of the name, or clear the field.',
		nickname: ' – also called {word}',
		street: ' – {word} is here',
		all: (count) => `All ${String(count)} areas`,
		remember: 'Remember the area on this phone',
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
		satisfied: (share) => `${String(share)} out of 100 are satisfied`,
		felt: (share) => `${String(share)} out of 100 felt safe`,
		noFigure: 'No figure to show',
		change: {
			increase: (since) => `A real rise since ${LIST.format(since)}.`,
			decrease: (since) => `A real fall since ${LIST.format(since)}.`,
			none: (since) => `No certain change since ${LIST.format(since)}.`,
		},
		areaDay: 'Area day',
		noAreaDay: 'None planned right now',
		measures: 'What we do',
		ongoing: (count) => {
			if (count === 0) return 'Nothing right now';
			return `${String(count)} ${count === 1 ? 'thing' : 'things'} under way`;
		},
		help: 'Call',
		more: 'More numbers',
	},
	district: {
		lead: 'The most important things about your area, in short.',
		description: (name) => `About safety in ${name}, in English.`,
		safety: 'How safe tenants feel here',
		now: 'What is being done',
		noMeasures: 'Nothing is under way right now.',
		others: (count) => `${String(count)} planned or done`,
		jumps: 'On this page',
		unconfirmed:
			'We have not checked whether we have homes here today. If our name is in your contract, this page is for you.',
		all: 'All areas',
		inSwedish: 'More about the area',
	},
	measure: {
		lead: 'What is planned, what is under way and what is done, in three groups.',
		description: 'What is being done for safety where you live, in English.',
		empty: 'Nothing has been added to this group yet.',
		group: {
			'physical-environment': 'Buildings and courtyards',
			'management-and-control': 'Good order and control',
			'social-resilience': 'Hope and community',
		},
		status: { planned: 'Planned', ongoing: 'Under way', done: 'Done' },
		facts: 'Where it stands now',
		about: 'More about it',
		statusTerm: 'Progress',
		groupTerm: 'What it is about',
		start: { planned: 'Begins', ongoing: 'Began', done: 'Began' },
		done: { planned: 'Due to finish', ongoing: 'Due to finish', done: 'Finished' },
		noDate: 'Not decided yet',
		where: 'Where',
		everywhere: 'All areas',
	},
	areaDay: {
		lead: 'An area day (“områdesdag” in Swedish) is when those who live in an area meet. Everyone who lives there is welcome.',
		description: 'When and where the area days are, in English.',
		upcoming: 'Area days',
		hasBeen: 'This day is over.',
		facts: 'Time and place',
		about: 'About the day',
		time: 'When',
		place: 'Place',
		district: 'Area',
		accessibility: 'Accessibility',
		titleOf: (title, status) => (status === 'cancelled' ? `CANCELLED: ${title}` : title),
		revised: 'Changed',
		addToCalendar: 'Add to your calendar',
		none: 'No area day is planned right now.',
		cancelled: 'This day is cancelled. It will not take place.',
		when: (day, from, to) => `${day}, ${from} to ${to}`,
		acrossDays: (day, from, lastDay, to) => `${day}, ${from} to ${lastDay}, ${to}`,
	},
	article: {
		lead: 'Locks and lamps, cleaning, things to do and neighbours: how we work for safety.',
		description: 'How we work for safety where you live, in English.',
		empty: 'There is nothing to read here yet.',
	},
	contact: {
		title: 'Contact us',
		customerService: 'Customer service',
		phone: 'Telephone',
		email: 'E-mail',
		address: 'Address',
		missing: 'This has not been filled in yet.',
	},
	results: {
		lead: 'What the tenants answered about safety where they live, in short.',
		description: 'Results of the safety survey, in English and in short.',
		company: 'The whole company',
		none: 'The survey has no result yet.',
		districts: 'Area by area',
		caption: (year) => `Tenants out of 100 who are satisfied with safety, ${year}`,
		district: 'Area',
		share: 'Satisfied',
		withheld: { 'few-answers': 'too few answers', few: 'not shown' },
		byName: 'The areas are in alphabetical order.',
		more: 'All questions and answers',
	},
};
