import type { Translation } from './reader/translations.ts';

const LANGUAGES: Record<Translation, string> = {
	lattlast: 'Lättläst',
	en: 'Engelska',
	ar: 'Arabiska',
};
const inLanguage = (language: Translation, state: string) => `${LANGUAGES[language]}: ${state}`;

/** States of what readers of other languages see. */
export const componentsReaderSv = {
	inLanguage,
	links: {
		swedish: 'På en svensk sida',
		arabic: 'På en arabisk sida',
	},
	safety: {
		rise: 'ökning',
		fall: 'minskning, området följs',
		untested: 'ändringen är inte prövad',
		together: 'flera år tillsammans',
		fewAnswers: 'för få har svarat',
		reported: 'äldre siffra',
		none: 'ingen siffra',
	},
	filled: 'med innehåll',
	empty: 'tom',
	open: 'öppen',
};
