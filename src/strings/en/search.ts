import type { SearchStrings } from '../search.ts';
import { wordList } from '../word-list.ts';

export const en: SearchStrings = {
	title: 'Search',
	lead: 'Find the right page, in your own words.',
	description: 'Search the website, in English.',
	label: 'What are you looking for?',
	submit: 'Search',
	results: 'Search results',
	answers: {
		searching: 'Searching …',
		one: 'Here is 1 page for “{typed}”.',
		many: 'Here are {count} pages for “{typed}”.',
		none: 'No page for “{typed}”. Try another word, or look below.',
		numberAlone: 'Here is the number for “{typed}”.',
		failed: 'The search cannot be reached right now. Try again, or look below.',
		meant: 'Did you mean {words}?',
	},
	elsewhere: 'Other ways to find',
	withoutScript:
		'The search works only with JavaScript, which is turned off in your browser. You can find most things on these pages.',
	ways: {
		districts: 'Your area: what is being done where you live',
		contact: 'Contact: who to call when something is wrong',
		areaDays: 'Area days: when and where we meet',
		results: 'Results: what the surveys have shown',
		measures: 'What is being done, and what is planned',
		articles: 'How we work for your safety',
	},
	parts: { measures: 'What is being done', articles: 'How we work', other: 'About the website' },
	call: 'Call',
	callNames: {
		care: 'Advice about health care',
		women: 'Kvinnofridslinjen, the national helpline for women',
		emergencyRepairs: 'On-call service, when fault reports are closed',
		repairs: 'Felanmälan (fault reports)',
		disturbance: 'Störningsjouren (on-call disturbance service)',
		customerService: 'Customer service',
	},
	callWords: {
		emergency: wordList(`
			emergency, urgent, sos, 911, 999, ambulance, fire, burning, danger, attack, attacked,
			assault, burglary, break in, robbery, violence, shooting
		`),
		police: wordList('police, crime, report a crime, theft, stolen, burglary, drugs'),
		care: wordList('health, healthcare, doctor, nurse, ill, sick, medical, clinic'),
		women: wordList('helpline, domestic, abuse, violence, threatened, hits me, beats me'),
		emergencyRepairs: wordList(`
			on call, oncall, leak, leaking, flood, locked out, power cut, no electricity, stuck in the
			lift
		`),
		repairs: wordList(`
			broken, repair, repairs, fix, fault, faults, maintenance, leak, leaking, does not work,
			not working, lift, elevator, heating, hot water
		`),
		disturbance: wordList(`
			disturbance, disturbed, disturbing, noise, noisy, loud, party, shouting, screaming
		`),
		customerService: wordList('customer service, phone, telephone, phone number, landlord'),
	},
};
