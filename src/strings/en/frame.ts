import type { FrameStrings } from '../frame.ts';

export const en: FrameStrings = {
	title: '{title} – English – {site}',
	skip: 'Skip to content',
	navigation: 'Parts of the website',
	menu: 'Menu',
	footer: 'About the website',
	languages: 'Language',
	inSwedish: 'These pages are in Swedish.',
	updated: 'This text was last changed on',
	socialImage: 'A house at dusk with light in some of its windows, and the words “{site}”.',
	wrong: {
		question: 'Is something wrong with this page?',
		write: 'Write to',
		orCall: 'or call',
		call: 'Call',
		tell: 'Tell us',
	},
	printed: 'The latest is at',
	whomToCall: {
		title: 'Who should I call?',
		emergency: {
			situation: 'Someone is in danger, there is a fire, or a crime is being committed',
			name: 'Emergency, day and night',
			short: 'Danger, fire, crime',
		},
		disturbance: {
			situation: 'You are being disturbed where you live',
			name: 'Störningsjouren (disturbance line)',
			short: 'Disturbance',
		},
		repairs: {
			situation: 'Something is broken',
			name: 'Felanmälan (repairs)',
			short: 'Repairs',
		},
		emergencyRepairs: {
			name: 'Urgent repairs, when Felanmälan is closed',
			short: 'Repairs after hours',
		},
		police: {
			situation: 'The police, when it is not urgent',
			name: 'Police',
			short: 'Police, not urgent',
		},
		missing: 'The number has not been filled in yet.',
		missingHelp:
			'You are looking at a preview. The website cannot be published until the numbers have been checked and filled in.',
	},
};
