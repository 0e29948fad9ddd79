import { inLanguage, questionsOf } from '../../../survey/rules/localize.ts';
import type { Localized, Question, Questionnaire } from '../../../survey/rules/questionnaire.ts';

/** An option or a group in words. */
interface Choice {
	id: string;
	label: string;
}
interface OpenOption extends Choice {
	/** The group whose figures it is counted in. */
	group?: string;
	/** Whether it is left out where the base is `opinion`. */
	noOpinion?: true;
}
/** What the ids of the rows mean. */
export interface OpenQuestion {
	id: string;
	text: string;
	type: Question['type'];
	groups?: Choice[];
	options?: OpenOption[];
}

/** The questions as they were asked in Swedish, in the survey's order. */
export const openQuestions = (survey: Questionnaire): OpenQuestion[] =>
	questionsOf(survey).map((question) => ({
		id: question.id,
		text: inLanguage(question.text, 'sv'),
		type: question.type,
		...choicesOf(question),
	}));

function choicesOf(question: Question): Pick<OpenQuestion, 'groups' | 'options'> {
	switch (question.type) {
		case 'single':
			return {
				...(question.groups.length > 0 && { groups: question.groups.map(choice) }),
				options: question.options.map(({ group, noOpinion, ...option }) => ({
					...choice(option),
					...(group && { group }),
					...(noOpinion && { noOpinion }),
				})),
			};
		case 'multiple':
			return { options: question.options.map(choice) };
		case 'text':
			return {};
	}
}

const choice = ({ id, label }: { id: string; label: Localized }): Choice => ({
	id,
	label: inLanguage(label, 'sv'),
});
