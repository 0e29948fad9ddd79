import type { ReaderStrings } from '../site.ts';

const LIST = new Intl.ListFormat('en-GB');
const NUMBER = new Intl.NumberFormat('en-GB');
const NOT_CHANCE = 'A difference this large is hardly due to chance.';

export const figures: Pick<ReaderStrings, 'figure' | 'reading' | 'results' | 'themes'> = {
	figure: {
		of: 'out of 100',
		safe: () => 'tenants who answered felt safe where they live.',
		satisfied: () =>
			'tenants who answered and have an opinion are very or fairly satisfied with safety where they live.',
		unknown: 'We have no figure to show for this area yet.',
		hidden: 'We show no figure for this area.',
		shutters: 'That is why the shutters are closed.',
		half: 'That is why some of the windows are only half lit.',
		picture: (low, high) =>
			`A house at dusk with a hundred windows. ${String(low)} of them are lit${high > low ? `, and ${String(high - low)} are half lit` : ''}.`,
		older: ({ points }) => {
			const year = points.at(-1)?.year;
			return {
				told: [],
				whence:
					year === undefined
						? 'We do not know which year it is from or how many answered.'
						: `Reported for ${String(year)}, without the number of answers.`,
			};
		},
		watched: 'We are keeping a closer eye on this area.',
		allQuestions: 'All questions and answers',
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
			if (comparison.now === comparison.before)
				return `It is the same figure as in ${LIST.format(comparison.since)}: ${String(comparison.before)} out of 100.`;
			if (comparison.established === 'increase')
				return `${before} This is a real rise. ${NOT_CHANCE}`;
			if (comparison.established === 'decrease')
				return `${before} This is a real fall. ${NOT_CHANCE}`;
			if (comparison.established === 'none')
				return `${before} This is not a certain change: the difference may be due to chance.`;
			return `${before} Whether the difference is due to chance has not been tested: there is no figure to show from the survey before this one.`;
		},
		interval: (low, high, exceedsLetters) => {
			if (low === undefined || high === undefined)
				return exceedsLetters
					? 'There are more answers than letters that arrived. So nobody can say how exact the figure is.'
					: 'Everyone who could answer has answered, or nearly everyone.';
			return low === high
				? 'The figure is nearly exact: it is probably less than 1 out of 100 off.'
				: `The figure is not exact. It is probably between ${String(low)} and ${String(high)}.`;
		},
		beside: (share, company) => {
			const isSame = share === company.share;
			const all = `For the whole company the figure is ${isSame ? 'also ' : ''}about ${String(company.share)} out of 100.`;
			if (isSame) return all;
			if (company.position === 'higher') return `${all} This area is higher.`;
			if (company.position === 'lower') return `${all} This area is lower.`;
			return `${all} The difference may be due to chance.`;
		},
		withheld: {
			'few-answers': (fewest) =>
				`Too few have answered. We show a figure only when at least ${String(fewest)} have answered and have an opinion.`,
			few: () => 'It could reveal what a single person answered.',
		},
		survey: (years, answered) =>
			`The safety survey ${LIST.format(years)}${answered === undefined ? '' : `, about ${NUMBER.format(answered)} answers with an opinion`}.`,
		together: (years) =>
			`The figure is for ${LIST.format(years)} together: too few answered in a single year.`,
		better: {
			question: 'Has it got better?',
			answer: {
				yes: 'Yes.',
				no: 'No, it has got worse.',
				unsure: 'It is not possible to say for certain.',
			},
			older: (first, last) =>
				first === last
					? `The first figure we have is also ${String(first)} out of 100.`
					: `The first figure we have is ${String(first)} out of 100. The difference may be due to chance.`,
			inSurvey: (years, share) =>
				`In the safety survey ${LIST.format(years)} about ${String(share)} out of 100 are satisfied with safety where they live, of those who answered and have an opinion.`,
			notComparable:
				'The older figures do not come from the safety survey, so they cannot be compared directly.',
		},
	},
	results: {
		lead: 'What the tenants answered about safety where they live, in short.',
		description: 'Results of the safety survey, in English and in short.',
		company: 'The whole company',
		none: 'The survey has no result yet.',
		districts: 'Area by area',
		caption: (year) =>
			`How many out of 100 tenants with an opinion are satisfied with safety, ${year}`,
		district: 'Area',
		share: 'Satisfied',
		withheld: { 'few-answers': 'too few answers', few: 'not shown' },
		byName: 'The areas are in alphabetical order.',
		more: 'All questions and answers',
	},
	themes: {
		title: 'In their own words',
		lead: 'Many also wrote in their own words. Someone who works here has read everything and counted what it is about. What fewer than five wrote about is not listed here, and we never show what anyone has written.',
		caption: 'What the texts are about. A text can be counted more than once.',
		theme: 'What',
		count: 'Number of texts',
	},
};
