import { readContent } from '../../content-check/content.ts';
import type { ContentFile } from '../../content-check/finding.ts';
import { noticedOptions, questionsIn } from '../../content-check/rules/targets.ts';

/** What can be picked that has no file of its own, by what refers to it. */
export type Choices = Record<string, { value: string; label: string }[]>;

/** The questions of all surveys, and what can be answered to which measures were noticed. */
export function choicesIn(files: ContentFile[]): Choices {
	const content = readContent(files);
	// A real one last: its words are those that tenants read.
	const shown = content.surveys.filter(({ fields }) => fields.example === true);
	const surveys = [...shown, ...content.surveys.filter((survey) => !shown.includes(survey))];
	// `2026/stairwell`, the result of a year, has no name here, but what is chosen can stay.
	const results = content.measures
		.flatMap(({ fields }) => fields.answersTo ?? [])
		.filter((reference) => reference.includes('/'));
	return {
		questions: named([
			...surveys.flatMap(questionsIn).map(({ id, text }) => [id, text.sv] as const),
			...results.map((reference) => [reference, `Resultatet ${reference}`] as const),
		]),
		// Picked in a text from the pages themselves: this is for the lists.
		places: named(content.districts.map(({ id, fields: { name = id } }) => [id, name])),
		noticed: named(surveys.flatMap(noticedOptions).map(({ id, label }) => [id, label.sv])),
	};
}

const named = (entries: (readonly [string, string])[]) =>
	Array.from(new Map(entries), ([value, label]) => ({ value, label }));
