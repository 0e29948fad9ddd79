import type { Question } from '../../survey/rules/questionnaire.ts';
import type { Content, Entry } from '../content.ts';
import type { Shown } from '../../schemas/shown.ts';
import { suggestion } from '../nearest.ts';

/** What a reference points to. `problem` says in Swedish that there is no such thing. */
export type Target = { what: string; shown: Partial<Shown> } | { problem: string };

type Survey = Content['surveys'][number];

export function targetsIn({ districts, results, surveys }: Content) {
	return {
		district: (id: string) =>
			entry(
				districts,
				id,
				`Området "${id}"`,
				'Skriv filens namn i content/districts/sv/ utan .mdx.',
			),
		survey: (id: string) =>
			entry(surveys, id, `Enkäten "${id}"`, 'Skriv filens namn i content/surveys/ utan .yaml.'),
		/** `stairwell` is asked in some survey; `2026/stairwell` is the result of that survey. */
		question(reference: string) {
			const [question = '', year] = reference.split('/').toReversed();
			const asking = surveys.filter(({ id }) => year === undefined || id === year);
			if (asking.length === 0 && year !== undefined) return this.survey(year);
			const resultIsExample = results.some(
				({ fields }) => fields.survey === year && fields.example === true,
			);
			return among(asking, (survey) => questionsIn(survey).map(({ id }) => id), question, {
				what: `Frågan "${reference}"`,
				example: resultIsExample,
			});
		},
		noticed: (option: string) =>
			among(surveys, (survey) => noticedOptions(survey).map(({ id }) => id), option, {
				what: `Alternativet "${option}" i frågan noticed`,
				example: false,
			}),
	};
}

function entry(entries: Entry<Partial<Shown>>[], id: string, what: string, mend: string): Target {
	const found = entries.find((candidate) => candidate.id === id);
	if (found === undefined) {
		const choices = entries.map((candidate) => ({
			word: candidate.id,
			label: 'name' in candidate.fields ? String(candidate.fields.name) : undefined,
		}));
		return { problem: `${what} finns inte.${suggestion(id, choices)} ${mend}` };
	}
	return { what, shown: found.fields };
}

/** Looks for an id in surveys. A broken survey may hold it: its own finding has to do. */
function among(
	surveys: Survey[],
	idsIn: (survey: Survey) => string[],
	id: string,
	target: { what: string; example: boolean },
): Target {
	const holding = surveys.filter(
		(survey) => survey.fields.sections === undefined || idsIn(survey).includes(id),
	);
	if (holding.length > 0)
		return {
			what: target.what,
			shown: {
				example: target.example || holding.every(({ fields }) => fields.example === true),
			},
		};
	const ids = [...new Set(surveys.flatMap(idsIn))];
	const meant = suggestion(
		id,
		ids.map((word) => ({ word })),
	);
	return {
		problem: `${target.what} finns inte.${meant} Det som finns: ${ids.join(', ') || 'inget'}.`,
	};
}

export const questionsIn = ({ fields }: Survey): Question[] =>
	(fields.sections ?? []).flatMap(({ questions }) => questions);

export const noticedOptions = (survey: Survey) =>
	questionsIn(survey).flatMap((question) =>
		question.id === 'noticed' && question.type !== 'text' ? question.options : [],
	);
