import { pageKnownBy, TEXTS_KNOWN_BY } from '../../schemas/page.ts';
import { SURVEY_KNOWN_BY } from '../../schemas/survey.ts';
import { SITE_KEEPER } from '../../schemas/verified.ts';
import type { Language } from '../../survey/rules/languages.ts';
import type { Content } from '../content.ts';
import { advice, type Finding } from '../finding.ts';
import { allEntries } from './links.ts';

/** What is left to do before the site goes live and the survey opens, and stops no build. */
export const leftToDo = (content: Content): Finding[] => [
	...examples(content),
	...saidMissing(content),
	...undecided(content),
	...unreviewedLetters(content),
];

/** What is made up to show how it will look, and is gone in production. */
const examples = (content: Content): Finding[] =>
	allEntries(content).flatMap(({ file, fields }) =>
		'example' in fields && fields.example === true
			? [
					left(
						file,
						'example',
						'Innehållet är ett exempel. Det syns bara i förhandsvisningen. Skriv det som är sant och ta bort raden, eller ta bort filen.',
						isOfSurvey(file) ? SURVEY_KNOWN_BY : TEXTS_KNOWN_BY,
					),
				]
			: [],
	);

const isOfSurvey = (file: string) => /^content\/(?:surveys|results|themes)\//.test(file);

/** What a text says of a fact that nobody knows yet. */
const SAID: Record<Language, string> = {
	sv: 'Uppgift saknas',
	lattlast: 'Uppgift saknas',
	en: 'Not known yet',
	ar: 'معلومة ناقصة',
};

/** By any of them: an untranslated line says it in Swedish. */
export const SAYS_MISSING = new RegExp(Object.values(SAID).join('|'), 'g');

const saidMissing = (content: Content): Finding[] =>
	allEntries(content).flatMap(({ file, id, body }) =>
		body.text.split('\n').flatMap((text, index) => {
			const offset = text.search(SAYS_MISSING);
			if (offset === -1) return [];
			const message =
				'Texten säger att en uppgift saknas. Skriv uppgiften i stället, när någon har kontrollerat den.';
			const at = { line: index + 1, column: offset + 1 };
			return [{ ...left(file, 'texten', message, pageKnownBy(id)), at }];
		}),
	);

/** Without them no real codes and no real letters are made. */
const undecided = ({ organisation, surveys }: Content): Finding[] => [
	...organisation
		.filter(({ fields }) => fields.webAddress === null)
		.map(({ file }) =>
			left(
				file,
				'webAddress',
				'Webbplatsens adress är inte bestämd. Utan den går det inte att göra riktiga brev. Skriv adressen när den är bestämd.',
				SITE_KEEPER,
			),
		),
	...surveys
		// One that does not fit is no field, and is told as such.
		.filter(({ fields }) => fields.example !== true && 'disposal' in fields && !fields.disposal)
		.map(({ file }) =>
			left(
				file,
				'disposal',
				'Det finns inget beslut om gallring. Utan det går det inte att göra riktiga koder. Skriv beslutet när det är fattat.',
				SURVEY_KNOWN_BY,
			),
		),
];

/** A letter is made without the languages that nobody has reviewed, and not at all without Swedish. */
const unreviewedLetters = ({ letters, lettersEn, lettersAr }: Content): Finding[] => [
	...letters
		.filter(isUnreviewed)
		.map(({ file }) =>
			left(
				file,
				'reviewed',
				`Brevet är inte granskat. Utan granskning går det inte att göra riktiga brev. ${WRITE_WHO}.`,
				SURVEY_KNOWN_BY,
			),
		),
	...[...lettersEn, ...lettersAr]
		.filter(isUnreviewed)
		.map(({ file }) =>
			left(
				file,
				'reviewed',
				`Brevet på det här språket är inte granskat. Riktiga brev görs utan det. ${WRITE_WHO}, eller ta bort filen.`,
				SURVEY_KNOWN_BY,
			),
		),
];

const WRITE_WHO = 'Skriv vem som har granskat det (by) och när (date)';

const isUnreviewed = ({ fields }: Content['letters' | 'lettersEn' | 'lettersAr'][number]) =>
	fields.reviewed === null;

const left = (file: string, field: string, message: string, knownBy: string): Finding => ({
	...advice(file, field, message),
	knownBy,
});
