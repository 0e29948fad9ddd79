import type { Language } from './languages.ts';
import type { Localized, Question, Questionnaire } from './questionnaire.ts';

/** A questionnaire in one language: what the form shows and the browser needs. */
export interface Form {
	survey: string;
	title: string;
	introduction: string[];
	closes: string;
	sections: FormSection[];
}
interface FormSection {
	id: string;
	title: string;
	introduction?: string;
	questions: FormQuestion[];
}
export type FormQuestion = { id: string; text: string; hint?: string } & (
	| { type: 'single'; options: FormOption[] }
	| { type: 'multiple'; options: FormOption[]; maxChoices?: number }
	| { type: 'text'; maxLength: number }
);
interface FormOption {
	id: string;
	label: string;
	exclusive?: true;
}

export const questionsOf = <Q>(survey: { sections: { questions: Q[] }[] }): Q[] =>
	survey.sections.flatMap((section) => section.questions);

/** Ids of the questions that are answered in one's own words. */
export const textQuestionsOf = (survey: Questionnaire): string[] =>
	questionsOf(survey).flatMap(({ type, id }) => (type === 'text' ? [id] : []));

/** The text in `language`, or the Swedish original. */
export const inLanguage = (text: Localized, language: Language): string =>
	text[language] ?? text.sv;

/** The languages a questionnaire exists in, Swedish first. */
export const languagesOf = (survey: Questionnaire): Language[] =>
	(Object.keys(survey.reviewed) as Language[]).filter(
		(language) => survey.reviewed[language] !== undefined,
	);

export function localize(survey: Questionnaire, language: Language): Form {
	const text = (localized: Localized) => inLanguage(localized, language);
	return {
		survey: survey.id,
		title: text(survey.title),
		introduction: survey.introduction.map(text),
		closes: survey.closes,
		sections: survey.sections.map(({ id, title, introduction, questions }) => ({
			id,
			title: text(title),
			...(introduction && { introduction: text(introduction) }),
			questions: questions.map((question) => localizeQuestion(question, text)),
		})),
	};
}

function localizeQuestion(
	question: Question,
	text: (localized: Localized) => string,
): FormQuestion {
	const shared = {
		id: question.id,
		text: text(question.text),
		...(question.hint && { hint: text(question.hint) }),
	};
	switch (question.type) {
		case 'single':
			return {
				...shared,
				type: 'single',
				options: question.options.map(({ id, label }) => ({ id, label: text(label) })),
			};
		case 'multiple':
			return {
				...shared,
				type: 'multiple',
				...(question.maxChoices !== undefined && { maxChoices: question.maxChoices }),
				options: question.options.map(({ id, label, exclusive }) => ({
					id,
					label: text(label),
					...(exclusive && { exclusive }),
				})),
			};
		case 'text':
			return { ...shared, type: 'text', maxLength: question.maxLength };
	}
}
