import { LANGUAGES_IN_SWEDISH } from '../../strings/language-names.ts';
import { rehearsalSv } from '../../strings/sv/commands/rehearsal.ts';
import { languagesOf } from '../../survey/rules/localize.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Language } from '../../survey/rules/languages.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';

const words = rehearsalSv.decide;

/** What no rehearsal can decide: what is missing in the files, and what is never in a file. */
export function decisionsLeft(
	survey: Questionnaire,
	{ webAddress, contacts }: Pick<Organisation, 'webAddress' | 'contacts'>,
	unreviewedLetters: Language[],
): string[] {
	const unreviewed = languagesOf(survey).filter((language) => !survey.reviewed[language]);
	const isOpen = [
		[survey.datesSource === null || survey.datesChecked === null, words.dates],
		[!survey.disposal, words.disposal],
		[survey.paperCloses === undefined, words.paper],
		[
			unreviewed.length > 0,
			words.reviewed(unreviewed.map((language) => LANGUAGES_IN_SWEDISH[language])),
		],
		[
			unreviewedLetters.length > 0,
			words.letters(unreviewedLetters.map((language) => LANGUAGES_IN_SWEDISH[language])),
		],
		[webAddress === null, words.webAddress],
		// One that is not known is `value: null`, wherever it stands.
		[JSON.stringify(contacts).includes('"value":null'), words.contacts],
	] as const;
	return [
		...isOpen.flatMap(([isLeft, what]) => (isLeft ? [what] : [])),
		words.homes,
		...words.always,
	];
}
