import { LANGUAGES_IN_SWEDISH } from '../../strings/language-names.ts';
import { rehearsalSv } from '../../strings/sv/commands/rehearsal.ts';
import { languagesOf } from '../../survey/rules/localize.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { readOrganisation } from '../../content-check/read-organisation.ts';

const words = rehearsalSv.decide;

/** What no rehearsal can decide: of the survey what is missing in its file, and what is never in a file. */
export function decisionsLeft(survey: Questionnaire): string[] {
	const unreviewed = languagesOf(survey).filter((language) => !survey.reviewed[language]);
	const isOpen = [
		[survey.datesSource === null || survey.datesChecked === null, words.dates],
		[!survey.disposal, words.disposal],
		[survey.paperCloses === undefined, words.paper],
		[
			unreviewed.length > 0,
			words.reviewed(unreviewed.map((language) => LANGUAGES_IN_SWEDISH[language])),
		],
		[hasUnknownContacts(), words.contacts],
	] as const;
	return [
		...isOpen.flatMap(([isLeft, what]) => (isLeft ? [what] : [])),
		words.homes,
		...words.always,
	];
}

/** A contact that is not known is `value: null`, wherever it stands. */
const hasUnknownContacts = () =>
	JSON.stringify(readOrganisation().contacts).includes('"value":null');
