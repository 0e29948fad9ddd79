import type { SearchWords } from '../../schemas/search-words.ts';
import { wordList } from '../word-list.ts';

/** What readers of English type, and what it is called on the site, as `content/sok.yaml` has it of Swedish. */
export const en: SearchWords = {
	groups: [
		{
			typed: [
				'call',
				'phone',
				'telephone',
				'number',
				'email',
				'mail',
				'address',
				'reach',
				'office',
			],
			searched: ['contact'],
		},
		{
			typed: ['rent', 'lease', 'apartment', 'flat', 'landlord', 'key', 'keys', 'moving', 'move'],
			searched: ['rent', 'home', 'contact'],
		},
		{
			typed: ['broken', 'repair', 'fix', 'fault', 'leak', 'lamp', 'lift', 'elevator', 'heating'],
			searched: ['broken', 'contact'],
		},
		{
			typed: ['noise', 'noisy', 'loud', 'neighbour', 'neighbor', 'party', 'disturbance'],
			searched: ['disturbed', 'contact'],
		},
		{
			typed: ['police', 'crime', 'emergency', 'fire', 'ambulance'],
			searched: ['contact', 'danger'],
		},
		{
			typed: ['violence', 'abuse', 'threatened', 'hits', 'beats'],
			searched: ['threatened', 'contact'],
		},
		{
			typed: ['questionnaire', 'poll', 'form', 'answer', 'code', 'letter'],
			searched: ['survey', 'answer'],
		},
		{
			typed: ['privacy', 'secret', 'anonymous', 'gdpr', 'personal data'],
			searched: ['protected', 'answers'],
		},
		{ typed: ['statistics', 'figures', 'percent'], searched: ['results'] },
		{
			typed: ['meeting', 'event', 'events', 'barbecue', 'party', 'meet', 'activities'],
			searched: ['area day'],
		},
		{ typed: ['district', 'neighbourhood', 'neighborhood', 'street'], searched: ['area'] },
		{
			typed: ['safety', 'secure', 'security', 'dangerous', 'unsafe'],
			searched: ['safe', 'safety'],
		},
	],
	parts: [],
	ignored: wordList(`
		a, about, am, an, and, any, are, at, can, do, does, for, from, have, how, i, in, is, it, me,
		my, of, on, or, should, the, there, to, we, what, when, where, which, who, whom, why, with,
		you, your
	`),
};
